// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":8,"case":84,"request":229});
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
const b_trim = B["trim"];
const b_trim_right = B["trim_right"];
const b_upper = B["upper"];
function O0(a0,a1) { this["clause"] = a0; this["id"] = a1; }
O0.prototype = Bare.prototype;
function O1(a0,a1,a2,a3,a4,a5,a6,a7,a8,a9,a10) { this["as_of"] = a0; this["assumptions"] = a1; this["decision"] = a2; this["jurisdiction"] = a3; this["missing"] = a4; this["obligations"] = a5; this["outcome"] = a6; this["reasons"] = a7; this["values"] = a8; this["version"] = a9; this["warnings"] = a10; }
O1.prototype = Bare.prototype;
function O2(a0) { this["assumptions"] = a0; }
O2.prototype = Bare.prototype;
function O3(a0,a1,a2) { this["also"] = a0; this["clause"] = a1; this["code"] = a2; }
O3.prototype = Bare.prototype;
function O4(a0,a1) { this["clause"] = a0; this["code"] = a1; }
O4.prototype = Bare.prototype;
function O5(a0,a1,a2) { this["first"] = a0; this["last"] = a1; this["name"] = a2; }
O5.prototype = Bare.prototype;
function O6(a0,a1) { this["period"] = a0; this["status"] = a1; }
O6.prototype = Bare.prototype;
function O7(a0) { this["fact"] = a0; }
O7.prototype = Bare.prototype;
function O8(a0) { this["clause"] = a0; }
O8.prototype = Bare.prototype;
function O9(a0,a1) { this["due"] = a0; this["overdue"] = a1; }
O9.prototype = Bare.prototype;
function O10(a0) { this["period"] = a0; }
O10.prototype = Bare.prototype;
function O11(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["parameter"] = a2; }
O11.prototype = Bare.prototype;
function O12(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O12.prototype = Bare.prototype;
function O13(a0) { this["parameter"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["warnings"] = a4; }
O14.prototype = Bare.prototype;
function O15(a0,a1,a2) { this["cut"] = a0; this["period"] = a1; this["status"] = a2; }
O15.prototype = Bare.prototype;
function O16(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O16.prototype = Bare.prototype;
function O17(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O17.prototype = Bare.prototype;
function O18(a0) { this["missing"] = a0; }
O18.prototype = Bare.prototype;
function O19(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O19.prototype = Bare.prototype;
function O20(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O20.prototype = Bare.prototype;
function O21(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O21.prototype = Bare.prototype;
function O22(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O22.prototype = Bare.prototype;
function O23(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O23.prototype = Bare.prototype;
function O24(a0,a1) { this["assumptions"] = a0; this["values"] = a1; }
O24.prototype = Bare.prototype;
function O25(a0,a1,a2,a3) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; }
O25.prototype = Bare.prototype;
function O26(a0,a1,a2) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; }
O26.prototype = Bare.prototype;
function O27(a0) { this["consecutive"] = a0; }
O27.prototype = Bare.prototype;
function O28(a0,a1) { this["contains"] = a0; this["fact"] = a1; }
O28.prototype = Bare.prototype;
function O29(a0) { this["integrity_check_incomplete"] = a0; }
O29.prototype = Bare.prototype;
function O30(a0) { this["is"] = a0; }
O30.prototype = Bare.prototype;
function O31(a0) { this["integrity"] = a0; }
O31.prototype = Bare.prototype;
function O32(a0) { this["requirements"] = a0; }
O32.prototype = Bare.prototype;
function O33(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O33.prototype = Bare.prototype;
function O34(a0) { this["next"] = a0; }
O34.prototype = Bare.prototype;
function O35(a0) { this["due_on"] = a0; }
O35.prototype = Bare.prototype;
function O36(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O36.prototype = Bare.prototype;
function O37(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O37.prototype = Bare.prototype;
function O38(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O38.prototype = Bare.prototype;
function O39(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O39.prototype = Bare.prototype;
function O40(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O40.prototype = Bare.prototype;
function O41(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O41.prototype = Bare.prototype;
function O42(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O42.prototype = Bare.prototype;
function O43(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O43.prototype = Bare.prototype;
function O44(a0) { this["calendar"] = a0; }
O44.prototype = Bare.prototype;
function O45(a0) { this["shortfall"] = a0; }
O45.prototype = Bare.prototype;
function O46(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O46.prototype = Bare.prototype;
function O47(a0,a1,a2) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; }
O47.prototype = Bare.prototype;
function O48(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O48.prototype = Bare.prototype;
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
function f12(l0,l1) {
let l3,l2;
b68: {
l3 = undefined;
if (l3 === undefined) l3 = "account_cleanup"; else if (!Q(l3, "account_cleanup")) conflict();
}
b69: {
if (l3 === undefined) break b69;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b70: {
return l2;
}
}
function g13(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b71: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b71;
l5 = H(l4) ? l4.versions : undefined; if (l5 === undefined && (l5 = S(l4, "versions")) === undefined) break b71;
l6 = l5;
l7 = b_object_keys(l6); if (l7 === undefined) break b71;
l8 = l7;
l9 = b_min(l8); if (l9 === undefined) break b71;
l10 = l9;
l11 = f8(l0,l1); if (l11 === undefined) break b71;
l12 = H(l11) ? l11.versions : undefined; if (l12 === undefined && (l12 = S(l11, "versions")) === undefined) break b71;
l13 = D(l12, l10); if (l13 === undefined) break b71;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b72: {
if (l3 === undefined) break b72;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b73: {
return l2;
}
}
function f13(i, d) {
const k = K.case[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g13(i, d);
K.case[3] = v === undefined ? N : v;
return v;
}
function f14(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b74: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b75: {
l7 = H(l5) ? l5.readings : undefined; if (l7 === undefined && (l7 = S(l5, "readings")) === undefined) break b75;
{
const k76 = keysOf(l7), v76 = valuesOf(l7);
for (let n76 = 0; n76 < v76.length; n76++) {
l8 = k76 === null ? n76 : k76[n76];
l9 = v76[n76];
b77: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b77;
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
b78: {
if (l4 === undefined) break b78;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b79: {
return l2;
}
}
function f15(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b80: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b81: {
l7 = H(l5) ? l5.effective_from_basis : undefined; if (l7 === undefined && (l7 = S(l5, "effective_from_basis")) === undefined) break b81;
if (!(l7 === "assumed")) break b81;
l8 = f14(l0,l1,l5); if (l8 === undefined) break b81;
l9 = l8;
{
const k82 = keysOf(l9), v82 = valuesOf(l9);
for (let n82 = 0; n82 < v82.length; n82++) {
l10 = k82 === null ? n82 : k82[n82];
l11 = v82[n82];
b83: {
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
b84: {
if (l4 === undefined) break b84;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b85: {
return l2;
}
}
function f16(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b86: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b87: {
l9 = [];
b88: {
{
const k89 = keysOf(l6), v89 = valuesOf(l6);
for (let n89 = 0; n89 < v89.length; n89++) {
l10 = k89 === null ? n89 : k89[n89];
l11 = v89[n89];
b90: {
l12 = l10;
l13 = l11;
l14 = D(l13, l7); if (l14 === undefined) break b90;
l15 = l14;
l16 = H(l13) ? l13.clause : undefined; if (l16 === undefined && (l16 = S(l13, "clause")) === undefined) break b90;
l17 = l16;
l18 = [l15,l17,l13];
l19 = l18;
l9.push(l19);
}
}
}
}
l20 = l9;
l21 = b_sort(l20); if (l21 === undefined) break b87;
l22 = l21;
{
const k91 = keysOf(l22), v91 = valuesOf(l22);
for (let n91 = 0; n91 < v91.length; n91++) {
l23 = k91 === null ? n91 : k91[n91];
l24 = v91[n91];
b92: {
l25 = l23;
l26 = l24;
l27 = 2;
l28 = D(l26, l27); if (l28 === undefined) break b92;
l29 = l28;
l8.push(l29);
}
}
}
}
l30 = l8;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b93: {
if (l5 === undefined) break b93;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b94: {
return l2;
}
}
function f17(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l2;
b95: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = new RegoSet();
l13 = b_object_get(l11,"assumptions",l12); if (l13 === undefined) break b95;
l14 = l13;
l15 = f15(l0,l1,l9); if (l15 === undefined) break b95;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b95;
l18 = l17;
l19 = f16(l0,l1,l18,"id"); if (l19 === undefined) break b95;
l20 = l19;
l21 = new RegoSet();
l22 = b_object_get(l11,"obligations",l21); if (l22 === undefined) break b95;
l23 = l22;
l24 = f16(l0,l1,l23,"code"); if (l24 === undefined) break b95;
l25 = l24;
l26 = new RegoSet();
l27 = b_object_get(l11,"reasons",l26); if (l27 === undefined) break b95;
l28 = l27;
l29 = f16(l0,l1,l28,"code"); if (l29 === undefined) break b95;
l30 = l29;
l31 = new Bare();
l32 = b_object_get(l11,"values",l31); if (l32 === undefined) break b95;
l33 = l32;
l34 = new RegoSet();
l35 = b_object_get(l11,"warnings",l34); if (l35 === undefined) break b95;
l36 = l35;
l37 = f16(l0,l1,l36,"code"); if (l37 === undefined) break b95;
l38 = l37;
l39 = H(l0) ? l0.as_of : undefined; if (l39 === undefined && (l39 = S(l0, "as_of")) === undefined) break b95;
l40 = l39;
l41 = H(l0) ? l0.jurisdiction : undefined; if (l41 === undefined && (l41 = S(l0, "jurisdiction")) === undefined) break b95;
l42 = l41;
l43 = [];
b96: {
l44 = [];
b97: {
l45 = new RegoSet();
l46 = b_object_get(l11,"missing",l45); if (l46 === undefined) break b97;
l47 = l46;
{
const k98 = keysOf(l47), v98 = valuesOf(l47);
for (let n98 = 0; n98 < v98.length; n98++) {
l48 = k98 === null ? n98 : k98[n98];
l49 = v98[n98];
b99: {
l50 = l48;
l51 = l49;
{
const k100 = keysOf(l51), v100 = valuesOf(l51);
for (let n100 = 0; n100 < v100.length; n100++) {
l52 = k100 === null ? n100 : k100[n100];
l53 = v100[n100];
b101: {
l54 = l52;
l55 = l53;
l56 = [l55,l51];
l44.push(l56);
}
}
}
}
}
}
}
l57 = l44;
l58 = b_sort(l57); if (l58 === undefined) break b96;
l59 = l58;
{
const k102 = keysOf(l59), v102 = valuesOf(l59);
for (let n102 = 0; n102 < v102.length; n102++) {
l60 = k102 === null ? n102 : k102[n102];
l61 = v102[n102];
b103: {
l62 = l60;
l63 = l61;
l64 = 1;
l65 = D(l63, l64); if (l65 === undefined) break b103;
l66 = l65;
l43.push(l66);
}
}
}
}
l67 = l43;
l68 = H(l9) ? l9.effective_from : undefined; if (l68 === undefined && (l68 = S(l9, "effective_from")) === undefined) break b95;
l69 = l68;
l70 = new O1(l40,l20,l8,l42,l67,l25,l10,l30,l33,l69,l38);
l71 = l70;
if (l7 === undefined) l7 = l71; else if (!Q(l7, l71)) conflict();
}
b104: {
if (l7 === undefined) break b104;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b105: {
return l2;
}
}
function f18(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b106: {
l4 = undefined;
l5 = l3;
l6 = f13(l0,l1); if (l6 === undefined) break b106;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b106;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O2(l9);
l13 = f17(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b106;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b107: {
if (l4 === undefined) break b107;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b108: {
return l2;
}
}
function f19(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b109: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b109;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b109;
l11 = l10;
l12 = new O3(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b110: {
if (l5 === undefined) break b110;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b111: {
l5 = undefined;
l6 = l3;
l7 = l4;
b112: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b112;
if ((l8 === false)) break b112;
break b111;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b111;
l10 = l9;
l11 = new O4(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b113: {
if (l5 === undefined) break b113;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b114: {
return l2;
}
}
function f20(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b115: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b115;
l9 = l8;
l10 = f19(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b115;
l11 = l10;
l12 = new O2(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f17(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b115;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b116: {
if (l5 === undefined) break b116;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b117: {
return l2;
}
}
function g21(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b118: {
l3 = undefined;
l4 = f11(l0,l1); if (l4 === undefined) break b118;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b118;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b118;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b118;
if (!(l7 === "account")) break b118;
l8 = f11(l0,l1); if (l8 === undefined) break b118;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b118;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b118;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b119: {
if (l3 === undefined) break b119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b120: {
return l2;
}
}
function f21(i, d) {
const k = K.case[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g21(i, d);
K.case[4] = v === undefined ? N : v;
return v;
}
function f22(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b121: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f17(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b121;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b122: {
if (l5 === undefined) break b122;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b123: {
return l2;
}
}
function f23(l0,l1) {
let l3,l4,l5,l6,l2;
b124: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b124;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b124;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b125: {
if (l3 === undefined) break b125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b126: {
return l2;
}
}
function f24(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b127: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b127;
if ((l6 === false)) break b127;
l7 = f6(l0,l1); if (l7 === undefined) break b127;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b127;
if ((l9 === false)) break b127;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b128: {
if (l4 === undefined) break b128;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b129: {
return l2;
}
}
function g25(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b130: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b130;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b130;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b130;
l7 = null;
if (!Q(l6, l7)) break b130;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b131: {
if (l3 === undefined) break b131;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b132: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b132;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b132;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b132;
l7 = l6;
l8 = f24(l0,l1,l7); if (l8 === undefined) break b132;
if ((l8 === false)) break b132;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b132;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b132;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b132;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b133: {
if (l3 === undefined) break b133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b134: {
return l2;
}
}
function f25(i, d) {
const k = K.request[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g25(i, d);
K.request[0] = v === undefined ? N : v;
return v;
}
function g26(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b135: {
l3 = undefined;
l4 = new RegoSet();
b136: {
l5 = f8(l0,l1); if (l5 === undefined) break b136;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b136;
{
const k137 = keysOf(l6), v137 = valuesOf(l6);
for (let n137 = 0; n137 < v137.length; n137++) {
l7 = k137 === null ? n137 : k137[n137];
l8 = v137[n137];
b138: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b138;
if (!(l11 === "available")) break b138;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b135;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b139: {
if (l3 === undefined) break b139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b140: {
return l2;
}
}
function f26(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g26(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f27 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b141: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b141;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b141;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b141;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b141;
l19 = D(l18, l6); if (l19 === undefined) break b141;
l20 = D(l19, l16); if (l20 === undefined) break b141;
b142: {
b143: {
break b142;
}
break b141;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b141;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b141;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b141;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b141;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b141;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b141;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b141;
l40 = l39;
l41 = new O5(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b144: {
if (l5 === undefined) break b144;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b145: {
return l2;
}
});
const f28 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b146: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b146;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b147: {
if (l6 === undefined) break b147;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b148: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b148;
l9 = f27(l0,l1,l7,l8); if (l9 === undefined) break b148;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b148;
if (!Q(l11, l8)) break b148;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b149: {
if (l6 === undefined) break b149;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b150: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b150;
l9 = f27(l0,l1,l7,l8); if (l9 === undefined) break b150;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b150;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b150;
if ((l14 === false)) break b150;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b150;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b150;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b151: {
if (l6 === undefined) break b151;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b152: {
return l2;
}
});
function g29(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b153: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b153;
l5 = l4;
l6 = f23(l0,l1); if (l6 === undefined) break b153;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b153;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b153;
l11 = l10;
l12 = f21(l0,l1); if (l12 === undefined) break b153;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b153;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b153;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b153;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b153;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b153;
l19 = l18;
l20 = f28(l0,l1,l14,l11,l19); if (l20 === undefined) break b153;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b154: {
if (l3 === undefined) break b154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b155: {
return l2;
}
}
function f29(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g29(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
const f30 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b156: {
b157: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b157;
if ((l14 === false)) break b157;
l15 = new O6(l9,"not_due");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b158: {
if (l8 !== undefined) break b158;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b158;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b158;
if ((l16 === false)) break b158;
l17 = new O6(l9,"not_due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b159: {
if (l8 !== undefined) break b159;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b159;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b159;
if ((l16 === false)) break b159;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b160: {
if (l8 !== undefined) break b160;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b160;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b160;
if ((l16 === false)) break b160;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b161: {
if (l8 !== undefined) break b161;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O6(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b162: {
if (l8 === undefined) break b162;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b163: {
return l2;
}
});
const f31 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b164: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f27(l0,l1,l8,l10); if (l12 === undefined) break b164;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b164;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b164;
l19 = l18;
l20 = f27(l0,l1,l8,l19); if (l20 === undefined) break b164;
l21 = l20;
l22 = l21;
l23 = f30(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b164;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b165: {
if (l7 === undefined) break b165;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b166: {
return l2;
}
});
function g32(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b167: {
b168: {
l3 = undefined;
l4 = f25(l0,l1); if (l4 === undefined) break b168;
if ((l4 === false)) break b168;
l5 = f21(l0,l1); if (l5 === undefined) break b168;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b168;
l7 = l6;
l8 = f29(l0,l1); if (l8 === undefined) break b168;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b168;
l11 = l10;
l12 = f25(l0,l1); if (l12 === undefined) break b168;
l13 = l12;
l14 = f31(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b168;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b169: {
if (l3 !== undefined) break b169;
l4 = f6(l0,l1); if (l4 === undefined) break b169;
l5 = l4;
l6 = f29(l0,l1); if (l6 === undefined) break b169;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b169;
if ((l8 === false)) break b169;
l9 = f21(l0,l1); if (l9 === undefined) break b169;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b169;
l11 = l10;
l12 = f29(l0,l1); if (l12 === undefined) break b169;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b169;
l15 = l14;
l16 = f31(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b169;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b170: {
if (l3 === undefined) break b170;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b171: {
return l2;
}
}
function f32(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g32(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
function g33(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b172: {
l2 = new RegoSet();
}
b173: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b173;
l5 = H(l4) ? l4.findings : undefined; if (l5 === undefined && (l5 = S(l4, "findings")) === undefined) break b173;
{
const k174 = keysOf(l5), v174 = valuesOf(l5);
for (let n174 = 0; n174 < v174.length; n174++) {
l6 = k174 === null ? n174 : k174[n174];
l7 = v174[n174];
b175: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.kind : undefined; if (l10 === undefined && (l10 = S(l9, "kind")) === undefined) break b175;
l11 = l10;
l12 = f21(l0,l1); if (l12 === undefined) break b175;
l13 = H(l12) ? l12.findings : undefined; if (l13 === undefined && (l13 = S(l12, "findings")) === undefined) break b175;
l14 = H(l13) ? l13.kinds : undefined; if (l14 === undefined && (l14 = S(l13, "kinds")) === undefined) break b175;
l15 = D(l14, l11); if (l15 === undefined) break b175;
if ((l15 === false)) break b175;
l16 = H(l9) ? l9.found_on : undefined; if (l16 === undefined && (l16 = S(l9, "found_on")) === undefined) break b175;
l17 = l16;
l18 = f24(l0,l1,l17); if (l18 === undefined) break b175;
if ((l18 === false)) break b175;
l2.add(l9);
}
}
}
}
b176: {
return l2;
}
}
function f33(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g33(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
const f34 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b177: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b177;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b177;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b177;
l14 = D(l13, l11); if (l14 === undefined) break b177;
b178: {
b179: {
break b178;
}
break b177;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b177;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b177;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b177;
l23 = D(l22, l20); if (l23 === undefined) break b177;
b180: {
b181: {
break b180;
}
break b177;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b177;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b177;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b177;
l33 = D(l32, l20); if (l33 === undefined) break b177;
b182: {
b183: {
break b182;
}
break b177;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b177;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b177;
l39 = D(l38, l36); if (l39 === undefined) break b177;
b184: {
b185: {
break b184;
}
break b177;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b177;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b177;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b186: {
if (l5 === undefined) break b186;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b187: {
return l2;
}
});
const f35 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b188: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b188;
l9 = l8;
l10 = f34(l0,l1,l6,l9); if (l10 === undefined) break b188;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b189: {
if (l5 === undefined) break b189;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b190: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b190;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b190;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b191: {
if (l5 === undefined) break b191;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b192: {
return l2;
}
});
function f36(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b193: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b193;
l7 = l6;
l8 = f21(l0,l1); if (l8 === undefined) break b193;
l9 = H(l8) ? l8.findings : undefined; if (l9 === undefined && (l9 = S(l8, "findings")) === undefined) break b193;
l10 = H(l9) ? l9.act_within : undefined; if (l10 === undefined && (l10 = S(l9, "act_within")) === undefined) break b193;
l11 = l10;
l12 = f35(l0,l1,l7,l11); if (l12 === undefined) break b193;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b194: {
if (l4 === undefined) break b194;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b195: {
return l2;
}
}
function g37(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b196: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b196;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b196;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b196;
if ((l8 === false)) break b196;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b197: {
if (l3 === undefined) break b197;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b198: {
return l2;
}
}
function f37(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g37(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function g38(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b199: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b199;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b199;
l6 = null;
if (!Q(l5, l6)) break b199;
l7 = f23(l0,l1); if (l7 === undefined) break b199;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b199;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b200: {
if (l3 === undefined) break b200;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b201: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b201;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b201;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b201;
if ((l7 === false)) break b201;
l8 = f23(l0,l1); if (l8 === undefined) break b201;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b201;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b202: {
if (l3 === undefined) break b202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b203: {
return l2;
}
}
function f38(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g38(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function f39(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b204: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b204;
if (!(l8 === "exceeded")) break b204;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b204;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b204;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b204;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b205: {
if (l5 === undefined) break b205;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b206: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b206;
if (!(l8 === "reached")) break b206;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b206;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b206;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b207: {
if (l5 === undefined) break b207;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b208: {
return l2;
}
}
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b209: {
l3 = undefined;
l4 = f37(l0,l1); if (l4 === undefined) break b209;
if ((l4 === false)) break b209;
l5 = f38(l0,l1); if (l5 === undefined) break b209;
l6 = l5;
l7 = f21(l0,l1); if (l7 === undefined) break b209;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b209;
l9 = l8;
l10 = f39(l0,l1,l6,l9); if (l10 === undefined) break b209;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b210: {
if (l3 === undefined) break b210;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b211: {
return l2;
}
}
function f40(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g41(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b212: {
l3 = undefined;
l4 = f37(l0,l1); if (l4 === undefined) break b212;
if ((l4 === false)) break b212;
l5 = f38(l0,l1); if (l5 === undefined) break b212;
l6 = l5;
l7 = f21(l0,l1); if (l7 === undefined) break b212;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b212;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b212;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b212;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b212;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b213: {
if (l3 === undefined) break b213;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b214: {
return l2;
}
}
function f41(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g41(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function g42(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b215: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b215;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b215;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b215;
if ((l8 === false)) break b215;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b216: {
if (l3 === undefined) break b216;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b217: {
return l2;
}
}
function f42(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g42(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function g43(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b218: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b218;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b218;
if (!(l5 === "suspended")) break b218;
l6 = f23(l0,l1); if (l6 === undefined) break b218;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b218;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b218;
if ((l9 === false)) break b218;
l10 = f23(l0,l1); if (l10 === undefined) break b218;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b218;
l12 = l11;
l13 = f21(l0,l1); if (l13 === undefined) break b218;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b218;
l15 = l14;
l16 = f39(l0,l1,l12,l15); if (l16 === undefined) break b218;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b219: {
if (l3 === undefined) break b219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b220: {
return l2;
}
}
function f43(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g43(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g44(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b221: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b221;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b221;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b221;
if ((l7 === false)) break b221;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b222: {
if (l3 === undefined) break b222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b223: {
return l2;
}
}
function f44(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g44(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g45(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b224: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b224;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b224;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b224;
if ((l8 === false)) break b224;
b225: {
l9 = f44(l0,l1); if (l9 === undefined) break b225;
if ((l9 === false)) break b225;
break b224;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b226: {
if (l3 === undefined) break b226;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b227: {
return l2;
}
}
function f45(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g45(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g46(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b228: {
l2 = new RegoSet();
}
b229: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b229;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b229;
l6 = l5;
l2.add(l6);
}
b230: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b230;
{
const k231 = keysOf(l4), v231 = valuesOf(l4);
for (let n231 = 0; n231 < v231.length; n231++) {
l5 = k231 === null ? n231 : k231[n231];
l6 = v231[n231];
b232: {
l7 = l5;
l8 = l6;
l9 = f36(l0,l1,l8); if (l9 === undefined) break b232;
l10 = l9;
l11 = f6(l0,l1); if (l11 === undefined) break b232;
l12 = l11;
l13 = b_lt(l10,l12); if (l13 === undefined) break b232;
if ((l13 === false)) break b232;
l2.add("overdue");
}
}
}
}
b233: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b233;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b233;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b233;
if ((l9 === false)) break b233;
l2.add("due");
}
b234: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b234;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b234;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b234;
if ((l8 === false)) break b234;
l2.add("may_act");
}
b235: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b235;
if ((l4 === false)) break b235;
l2.add("due");
}
b236: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b236;
if ((l4 === false)) break b236;
l2.add("due");
}
b237: {
return l2;
}
}
function f46(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g46(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g47(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b238: {
l2 = new RegoSet();
}
b239: {
l3 = undefined;
b240: {
l4 = f32(l0,l1); if (l4 === undefined) break b240;
if ((l4 === false)) break b240;
break b239;}
l5 = new O7("review.last_done_on");
l2.add(l5);
}
b241: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b241;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b241;
if ((l5 === false)) break b241;
l6 = f23(l0,l1); if (l6 === undefined) break b241;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b241;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b241;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b241;
if ((l11 === false)) break b241;
l12 = f37(l0,l1); if (l12 === undefined) break b241;
if ((l12 === false)) break b241;
b242: {
l13 = f38(l0,l1); if (l13 === undefined) break b242;
if ((l13 === false)) break b242;
break b241;}
l14 = new O7("account.last_query_on");
l2.add(l14);
}
b243: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b243;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b243;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b243;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b243;
if ((l8 === false)) break b243;
l9 = f23(l0,l1); if (l9 === undefined) break b243;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b243;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b243;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b243;
if ((l14 === false)) break b243;
l15 = f37(l0,l1); if (l15 === undefined) break b243;
if ((l15 === false)) break b243;
b244: {
l16 = f38(l0,l1); if (l16 === undefined) break b244;
if ((l16 === false)) break b244;
break b243;}
l17 = new O7("account.last_query_on");
l2.add(l17);
}
b245: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b245;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b245;
if ((l5 === false)) break b245;
l6 = f23(l0,l1); if (l6 === undefined) break b245;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b245;
if (!(l7 === "suspended")) break b245;
b246: {
l8 = f43(l0,l1); if (l8 === undefined) break b246;
if ((l8 === false)) break b246;
break b245;}
b247: {
l9 = f44(l0,l1); if (l9 === undefined) break b247;
if ((l9 === false)) break b247;
break b245;}
l10 = new O7("account.suspended_on");
l2.add(l10);
}
b248: {
return l2;
}
}
function f47(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g47(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function f48(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b249: {
b250: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b250;
if ((l8 === false)) break b250;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b251: {
if (l5 !== undefined) break b251;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b251;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b251;
if ((l11 === false)) break b251;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b252: {
if (l5 !== undefined) break b252;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b252;
if ((l8 === false)) break b252;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b253: {
if (l5 !== undefined) break b253;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b253;
if ((l8 === false)) break b253;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b254: {
if (l5 !== undefined) break b254;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
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
function g49(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b257: {
b258: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b258;
if ((l4 === false)) break b258;
l5 = f32(l0,l1); if (l5 === undefined) break b258;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b258;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b259: {
if (l3 !== undefined) break b259;
l4 = f21(l0,l1); if (l4 === undefined) break b259;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b259;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b259;
l8 = l7;
l9 = f27(l0,l1,l6,l8); if (l9 === undefined) break b259;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b260: {
if (l3 === undefined) break b260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b261: {
return l2;
}
}
function f49(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g49(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function g50(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b262: {
l2 = new RegoSet();
}
b263: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b263;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b263;
l7 = l6;
{
const k264 = keysOf(l7), v264 = valuesOf(l7);
for (let n264 = 0; n264 < v264.length; n264++) {
l8 = k264 === null ? n264 : k264[n264];
l9 = v264[n264];
b265: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b266: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b266;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b266;
l6 = l5;
l7 = f29(l0,l1); if (l7 === undefined) break b266;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b266;
if ((l9 === false)) break b266;
l10 = f29(l0,l1); if (l10 === undefined) break b266;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b266;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b266;
if ((l14 === false)) break b266;
l15 = f11(l0,l1); if (l15 === undefined) break b266;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b266;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b266;
l18 = l17;
l19 = f21(l0,l1); if (l19 === undefined) break b266;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b266;
l21 = l20;
l22 = new O8(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b266;
l24 = l23;
l25 = f14(l0,l1,l24); if (l25 === undefined) break b266;
l26 = l25;
{
const k267 = keysOf(l26), v267 = valuesOf(l26);
for (let n267 = 0; n267 < v267.length; n267++) {
l27 = k267 === null ? n267 : k267[n267];
l28 = v267[n267];
b268: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b269: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b269;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b269;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b269;
if ((l9 === false)) break b269;
l10 = f21(l0,l1); if (l10 === undefined) break b269;
l11 = H(l10) ? l10.findings : undefined; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b269;
l12 = l11;
l13 = f14(l0,l1,l12); if (l13 === undefined) break b269;
l14 = l13;
{
const k270 = keysOf(l14), v270 = valuesOf(l14);
for (let n270 = 0; n270 < v270.length; n270++) {
l15 = k270 === null ? n270 : k270[n270];
l16 = v270[n270];
b271: {
l17 = l15;
l18 = l16;
l2.add(l18);
}
}
}
}
b272: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b272;
if ((l4 === false)) break b272;
l5 = f21(l0,l1); if (l5 === undefined) break b272;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b272;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b272;
l9 = l8;
{
const k273 = keysOf(l9), v273 = valuesOf(l9);
for (let n273 = 0; n273 < v273.length; n273++) {
l10 = k273 === null ? n273 : k273[n273];
l11 = v273[n273];
b274: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b275: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b275;
if ((l4 === false)) break b275;
l5 = f21(l0,l1); if (l5 === undefined) break b275;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b275;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b275;
l9 = l8;
{
const k276 = keysOf(l9), v276 = valuesOf(l9);
for (let n276 = 0; n276 < v276.length; n276++) {
l10 = k276 === null ? n276 : k276[n276];
l11 = v276[n276];
b277: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b278: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b278;
if ((l4 === false)) break b278;
l5 = f21(l0,l1); if (l5 === undefined) break b278;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b278;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b278;
l9 = l8;
{
const k279 = keysOf(l9), v279 = valuesOf(l9);
for (let n279 = 0; n279 < v279.length; n279++) {
l10 = k279 === null ? n279 : k279[n279];
l11 = v279[n279];
b280: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b281: {
return l2;
}
}
function f50(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g50(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g51(l0,l1) {
let l3,l4,l2;
b282: {
l3 = undefined;
l4 = new O9("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b283: {
if (l3 === undefined) break b283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b284: {
return l2;
}
}
function f51(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f52(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b285: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b286: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b286;
{
const k287 = keysOf(l7), v287 = valuesOf(l7);
for (let n287 = 0; n287 < v287.length; n287++) {
l8 = k287 === null ? n287 : k287[n287];
l9 = v287[n287];
b288: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.code : undefined; if (l12 === undefined && (l12 = S(l11, "code")) === undefined) break b288;
l13 = l12;
l14 = f19(l0,l1,l13,l11); if (l14 === undefined) break b288;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b289: {
if (l4 === undefined) break b289;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b290: {
return l2;
}
}
function g53(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b291: {
l2 = new RegoSet();
}
b292: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b292;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b292;
l6 = l5;
l7 = f51(l0,l1); if (l7 === undefined) break b292;
l8 = D(l7, l6); if (l8 === undefined) break b292;
if ((l8 === false)) break b292;
l9 = f21(l0,l1); if (l9 === undefined) break b292;
l10 = l9;
l11 = f52(l0,l1,l10); if (l11 === undefined) break b292;
l12 = l11;
{
const k293 = keysOf(l12), v293 = valuesOf(l12);
for (let n293 = 0; n293 < v293.length; n293++) {
l13 = k293 === null ? n293 : k293[n293];
l14 = v293[n293];
b294: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b295: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b295;
{
const k296 = keysOf(l4), v296 = valuesOf(l4);
for (let n296 = 0; n296 < v296.length; n296++) {
l5 = k296 === null ? n296 : k296[n296];
l6 = v296[n296];
b297: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.kind : undefined; if (l9 === undefined && (l9 = S(l8, "kind")) === undefined) break b297;
l10 = l9;
l11 = f21(l0,l1); if (l11 === undefined) break b297;
l12 = H(l11) ? l11.findings : undefined; if (l12 === undefined && (l12 = S(l11, "findings")) === undefined) break b297;
l13 = H(l12) ? l12.kinds : undefined; if (l13 === undefined && (l13 = S(l12, "kinds")) === undefined) break b297;
l14 = D(l13, l10); if (l14 === undefined) break b297;
l15 = l14;
l16 = f21(l0,l1); if (l16 === undefined) break b297;
l17 = H(l16) ? l16.findings : undefined; if (l17 === undefined && (l17 = S(l16, "findings")) === undefined) break b297;
l18 = l17;
l19 = f19(l0,l1,l15,l18); if (l19 === undefined) break b297;
l20 = l19;
l2.add(l20);
}
}
}
}
b298: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b298;
if ((l4 === false)) break b298;
l5 = f21(l0,l1); if (l5 === undefined) break b298;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b298;
l7 = l6;
l8 = f19(l0,l1,"revoke_account",l7); if (l8 === undefined) break b298;
l9 = l8;
l2.add(l9);
}
b299: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b299;
if ((l4 === false)) break b299;
l5 = f21(l0,l1); if (l5 === undefined) break b299;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b299;
l7 = l6;
l8 = f19(l0,l1,"notify_holder",l7); if (l8 === undefined) break b299;
l9 = l8;
l2.add(l9);
}
b300: {
return l2;
}
}
function f53(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g53(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function g54(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b301: {
l2 = new RegoSet();
}
b302: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b302;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b302;
l6 = l5;
l7 = f51(l0,l1); if (l7 === undefined) break b302;
l8 = D(l7, l6); if (l8 === undefined) break b302;
l9 = l8;
l10 = f21(l0,l1); if (l10 === undefined) break b302;
l11 = l10;
l12 = f19(l0,l1,l9,l11); if (l12 === undefined) break b302;
l13 = l12;
l14 = f32(l0,l1); if (l14 === undefined) break b302;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b302;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b302;
l17 = l16;
l18 = new O10(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b302;
l20 = l19;
l2.add(l20);
}
b303: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b303;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b303;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b303;
if ((l9 === false)) break b303;
l10 = f21(l0,l1); if (l10 === undefined) break b303;
l11 = H(l10) ? l10.findings : undefined; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b303;
l12 = l11;
l13 = f19(l0,l1,"finding_not_acted_on",l12); if (l13 === undefined) break b303;
l14 = l13;
l2.add(l14);
}
b304: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b304;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b304;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b304;
if ((l8 === false)) break b304;
l9 = f21(l0,l1); if (l9 === undefined) break b304;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b304;
l11 = l10;
l12 = f19(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b304;
l13 = l12;
l2.add(l13);
}
b305: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b305;
if ((l4 === false)) break b305;
l5 = f21(l0,l1); if (l5 === undefined) break b305;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b305;
l7 = l6;
l8 = f19(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b305;
l9 = l8;
l2.add(l9);
}
b306: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b306;
if ((l4 === false)) break b306;
l5 = f21(l0,l1); if (l5 === undefined) break b306;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b306;
l7 = l6;
l8 = f19(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b306;
l9 = l8;
l2.add(l9);
}
b307: {
return l2;
}
}
function f54(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function g55(l0,l1) {
let l3,l4,l5,l6,l2;
b308: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b308;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b308;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b309: {
if (l3 === undefined) break b309;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b310: {
return l2;
}
}
function f55(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g55(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function g56(l0,l1) {
let l3,l4,l5,l2;
b311: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b311;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b312: {
if (l3 === undefined) break b312;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b313: {
return l2;
}
}
function f56(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l3,l4,l5,l2;
b314: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b314;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b315: {
if (l3 === undefined) break b315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b316: {
return l2;
}
}
function f57(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g58(l0,l1) {
let l3,l4,l5,l2;
b317: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b317;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b318: {
if (l3 === undefined) break b318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b319: {
return l2;
}
}
function f58(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g58(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g59(l0,l1) {
let l3,l4,l5,l6,l2;
b320: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b320;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b320;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b321: {
if (l3 === undefined) break b321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b322: {
return l2;
}
}
function f59(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g59(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g60(l0,l1) {
let l3,l4,l5,l6,l2;
b323: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b323;
if ((l4 === false)) break b323;
l5 = f38(l0,l1); if (l5 === undefined) break b323;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b324: {
if (l3 === undefined) break b324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b325: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b325;
if ((l4 === false)) break b325;
l5 = f38(l0,l1); if (l5 === undefined) break b325;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b326: {
if (l3 === undefined) break b326;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b327: {
return l2;
}
}
function f60(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function f61(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b328: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b329: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b329;
{
const k330 = keysOf(l7), v330 = valuesOf(l7);
for (let n330 = 0; n330 < v330.length; n330++) {
l8 = k330 === null ? n330 : k330[n330];
l9 = v330[n330];
b331: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b331;
l13 = l12;
l14 = new O11(l13,"agency_setting",l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b332: {
if (l4 === undefined) break b332;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b333: {
return l2;
}
}
function g62(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b334: {
l2 = new RegoSet();
}
b335: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b335;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b335;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b335;
l8 = l7;
{
const k336 = keysOf(l8), v336 = valuesOf(l8);
for (let n336 = 0; n336 < v336.length; n336++) {
l9 = k336 === null ? n336 : k336[n336];
l10 = v336[n336];
b337: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b338: {
return l2;
}
}
function f62(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g62(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function g63(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l31,l32,l29,l33,l34,l35,l36,l37,l38,l2;
b339: {
b340: {
l3 = undefined;
b341: {
l4 = f11(l0,l1); if (l4 === undefined) break b341;
if ((l4 === false)) break b341;
break b340;}
l5 = f12(l0,l1); if (l5 === undefined) break b340;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b340;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b342: {
if (l3 !== undefined) break b342;
l4 = f11(l0,l1); if (l4 === undefined) break b342;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b342;
if (!(l5 === "unavailable")) break b342;
l6 = f12(l0,l1); if (l6 === undefined) break b342;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b342;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b342;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b343: {
if (l3 !== undefined) break b343;
b344: {
l4 = f21(l0,l1); if (l4 === undefined) break b344;
if ((l4 === false)) break b344;
break b343;}
l5 = f12(l0,l1); if (l5 === undefined) break b343;
l6 = l5;
l7 = f11(l0,l1); if (l7 === undefined) break b343;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b343;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b345: {
if (l3 !== undefined) break b345;
l4 = f23(l0,l1); if (l4 === undefined) break b345;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b345;
if (!(l5 === "cancelled")) break b345;
l6 = f12(l0,l1); if (l6 === undefined) break b345;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b345;
l9 = l8;
l10 = new Bare();
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b345;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b346: {
if (l3 !== undefined) break b346;
l4 = f46(l0,l1); if (l4 === undefined) break b346;
l5 = l4;
l6 = f47(l0,l1); if (l6 === undefined) break b346;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b346;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b346;
l11 = l10;
l12 = f11(l0,l1); if (l12 === undefined) break b346;
l13 = l12;
l14 = f50(l0,l1); if (l14 === undefined) break b346;
l15 = l14;
l16 = f47(l0,l1); if (l16 === undefined) break b346;
l17 = l16;
l18 = f53(l0,l1); if (l18 === undefined) break b346;
l19 = l18;
l20 = f54(l0,l1); if (l20 === undefined) break b346;
l21 = l20;
l22 = new Bare();
b347: {
l23 = f55(l0,l1); if (l23 === undefined) break b347;
l22["due_on"] = l23;
}
b348: {
l24 = f56(l0,l1); if (l24 === undefined) break b348;
l22["idle_from"] = l24;
}
b349: {
l25 = f57(l0,l1); if (l25 === undefined) break b349;
l22["may_suspend_from"] = l25;
}
b350: {
l26 = f58(l0,l1); if (l26 === undefined) break b350;
l22["must_notify_from"] = l26;
}
b351: {
l27 = f59(l0,l1); if (l27 === undefined) break b351;
l22["period"] = l27;
}
b352: {
l28 = f60(l0,l1); if (l28 === undefined) break b352;
l22["unused_since"] = l28;
}
b353: {
b354: {
l30 = H(l1) ? l1.hdp : undefined; if (l30 === undefined && (l30 = S(l1, "hdp")) === undefined) break b354;
l31 = H(l30) ? l30.account_cleanup : undefined; if (l31 === undefined && (l31 = S(l30, "account_cleanup")) === undefined) break b354;
l32 = D(l31, "values"); if (l32 === undefined) break b354;
l29 = merge(l32, l22);
break b353;
}
l29 = l22;
}
l33 = l29;
l34 = f62(l0,l1); if (l34 === undefined) break b346;
l35 = l34;
l36 = new O12(l15,l17,l19,l21,l33,l35);
l37 = f17(l0,l1,l11,l13,l9,l36); if (l37 === undefined) break b346;
l38 = l37;
if (l3 === undefined) l3 = l38; else if (!Q(l3, l38)) conflict();
}
b355: {
if (l3 === undefined) break b355;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b356: {
return l2;
}
}
function f63(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g63(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g64(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b357: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b357;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b357;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b358: {
if (l3 === undefined) break b358;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b359: {
return l2;
}
}
function f64(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g64(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function f65(l0,l1) {
let l3,l2;
b360: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b361: {
if (l3 === undefined) break b361;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b362: {
return l2;
}
}
function g66(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b363: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b363;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b363;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b363;
l7 = l6;
l8 = f64(l0,l1); if (l8 === undefined) break b363;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b363;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b363;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b363;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b363;
if ((l13 === false)) break b363;
l14 = f64(l0,l1); if (l14 === undefined) break b363;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b363;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b363;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b364: {
if (l3 === undefined) break b364;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b365: {
return l2;
}
}
function f66(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g66(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function f67(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b366: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b366;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b366;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b366;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b367: {
if (l4 === undefined) break b367;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b368: {
return l2;
}
}
function f68(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b369: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b369;
if ((l8 === false)) break b369;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b370: {
if (l5 === undefined) break b370;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b371: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b371;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b372: {
if (l5 === undefined) break b372;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b373: {
return l2;
}
}
function f69(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b374: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b374;
l8 = l7;
l9 = l8;
l10 = undefined;
b375: {
b376: {
if (!Array.isArray(l9)) break b376;
break b375;
}
b377: {
if (!O(l9)) break b377;
break b375;
}
b378: {
if (!(l9 instanceof RegoSet)) break b378;
break b375;
}
break b374;
}
{
const k379 = keysOf(l9), v379 = valuesOf(l9);
for (let n379 = 0; n379 < v379.length; n379++) {
l12 = k379 === null ? n379 : k379[n379];
l13 = v379[n379];
b380: {
l14 = l12;
l11 = undefined;
b381: {
l15 = l13;
l16 = f67(l0,l1,l14); if (l16 === undefined) break b381;
l17 = l16;
l18 = f68(l0,l1,l17,l15); if (l18 === undefined) break b381;
if ((l18 === false)) break b381;
l11 = true;
}
if (l11 !== undefined) break b380;
l10 = true;
}
}
}
if (l10 !== undefined) break b374;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b382: {
if (l4 === undefined) break b382;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b383: {
return l2;
}
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b384: {
b385: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b385;
if ((l6 === false)) break b385;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b385;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b385;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b386: {
if (l4 !== undefined) break b386;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b386;
if ((l6 === false)) break b386;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b386;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b386;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b387: {
if (l4 !== undefined) break b387;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b387;
if ((l6 === false)) break b387;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b387;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b387;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b388: {
if (l4 !== undefined) break b388;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b388;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
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
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b391: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b392: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b392;
{
const k393 = keysOf(l7), v393 = valuesOf(l7);
for (let n393 = 0; n393 < v393.length; n393++) {
l8 = k393 === null ? n393 : k393[n393];
l9 = v393[n393];
b394: {
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
b395: {
if (l4 === undefined) break b395;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b396: {
return l2;
}
}
function f72(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l14,l2;
b397: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b397;
if ((l6 === false)) break b397;
b398: {
b399: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b399;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b399;
break b398;
}
break b397;
}
l11 = l10;
l12 = b_trim(l5,l11); if (l12 === undefined) break b397;
l13 = l12;
l14 = b_neq(l13,""); if (l14 === undefined) break b397;
if ((l14 === false)) break b397;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b400: {
if (l4 === undefined) break b400;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b401: {
return l2;
}
}
function f73(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b402: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b402;
if ((l6 === false)) break b402;
b403: {
l7 = f72(l0,l1,l5); if (l7 === undefined) break b403;
if ((l7 === false)) break b403;
break b402;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b404: {
if (l4 === undefined) break b404;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b405: {
return l2;
}
}
function f74(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b406: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b406;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b406;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b407: {
if (l5 === undefined) break b407;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b408: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b408;
if ((l8 === false)) break b408;
l9 = f67(l0,l1,l7); if (l9 === undefined) break b408;
l10 = l9;
l11 = f73(l0,l1,l10); if (l11 === undefined) break b408;
if ((l11 === false)) break b408;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b409: {
if (l5 === undefined) break b409;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b410: {
return l2;
}
}
function f75(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b411: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b412: {
l7 = f67(l0,l1,l5); if (l7 === undefined) break b412;
l8 = l7;
{
const k413 = keysOf(l8), v413 = valuesOf(l8);
for (let n413 = 0; n413 < v413.length; n413++) {
l9 = k413 === null ? n413 : k413[n413];
l10 = v413[n413];
b414: {
l11 = l9;
l12 = l10;
b415: {
l13 = f73(l0,l1,l12); if (l13 === undefined) break b415;
if ((l13 === false)) break b415;
break b414;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b416: {
if (l4 === undefined) break b416;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b417: {
return l2;
}
}
function f76(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b418: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b418;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b418;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b418;
if (!Q(l9, l10)) break b418;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b419: {
if (l4 === undefined) break b419;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b420: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b420;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b420;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b420;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b420;
if ((l12 === false)) break b420;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b421: {
if (l4 === undefined) break b421;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b422: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b422;
if ((l6 === false)) break b422;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b422;
l8 = l7;
l9 = f75(l0,l1,l8); if (l9 === undefined) break b422;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b423: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b423;
{
const k424 = keysOf(l13), v424 = valuesOf(l13);
for (let n424 = 0; n424 < v424.length; n424++) {
l14 = k424 === null ? n424 : k424[n424];
l15 = v424[n424];
b425: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b422;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b422;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b422;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b422;
l25 = l24;
l26 = f67(l0,l1,l25); if (l26 === undefined) break b422;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b422;
if ((l28 === false)) break b422;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b426: {
if (l4 === undefined) break b426;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b427: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b427;
if ((l6 === false)) break b427;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b427;
l8 = l7;
l9 = f75(l0,l1,l8); if (l9 === undefined) break b427;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b428: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b428;
l14 = l13;
l15 = f67(l0,l1,l14); if (l15 === undefined) break b428;
l16 = l15;
{
const k429 = keysOf(l16), v429 = valuesOf(l16);
for (let n429 = 0; n429 < v429.length; n429++) {
l17 = k429 === null ? n429 : k429[n429];
l18 = v429[n429];
b430: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b427;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b427;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b427;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b427;
l28 = l27;
l29 = f67(l0,l1,l28); if (l29 === undefined) break b427;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b427;
if ((l31 === false)) break b427;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b427;
l33 = l32;
l34 = f67(l0,l1,l33); if (l34 === undefined) break b427;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b427;
if ((l36 === false)) break b427;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b431: {
if (l4 === undefined) break b431;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b432: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b432;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b432;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b432;
if ((l10 === false)) break b432;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b432;
l12 = l11;
l13 = f75(l0,l1,l12); if (l13 === undefined) break b432;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b432;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b432;
if (!Q(l16, l17)) break b432;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b433: {
if (l4 === undefined) break b433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b434: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b434;
if ((l6 === false)) break b434;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b434;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b434;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b434;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b434;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b434;
if ((l15 === false)) break b434;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b435: {
if (l4 === undefined) break b435;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b436: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b436;
if ((l6 === false)) break b436;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b436;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b436;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b436;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b436;
l14 = l13;
if (!Q(l10, l14)) break b436;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b437: {
if (l4 === undefined) break b437;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b438: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b438;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b438;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b438;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b438;
if ((l12 === false)) break b438;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b439: {
if (l4 === undefined) break b439;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b440: {
return l2;
}
}
function f77(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b441: {
b442: {
l4 = undefined;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b442;
l7 = l6;
l8 = f71(l0,l1,l5); if (l8 === undefined) break b442;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b442;
l11 = l10;
{
const k443 = keysOf(l11), v443 = valuesOf(l11);
for (let n443 = 0; n443 < v443.length; n443++) {
l12 = k443 === null ? n443 : k443[n443];
l13 = v443[n443];
b444: {
l14 = l12;
l15 = l13;
l16 = f74(l0,l1,l5,l15); if (l16 === undefined) break b444;
if ((l16 === false)) break b444;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b445: {
if (l4 !== undefined) break b445;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b445;
if (!(l6 === "unset")) break b445;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b446: {
if (l4 !== undefined) break b446;
l5 = l3;
l6 = f76(l0,l1,l5); if (l6 === undefined) break b446;
if ((l6 === false)) break b446;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b447: {
if (l4 !== undefined) break b447;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b448: {
if (l4 === undefined) break b448;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b449: {
return l2;
}
}
function f78(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b450: {
b451: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b452: {
l7 = f71(l0,l1,l5); if (l7 === undefined) break b452;
l8 = l7;
{
const k453 = keysOf(l8), v453 = valuesOf(l8);
for (let n453 = 0; n453 < v453.length; n453++) {
l9 = k453 === null ? n453 : k453[n453];
l10 = v453[n453];
b454: {
l11 = l9;
l12 = l10;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b454;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b454;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b451;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b451;
if ((l20 === false)) break b451;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b455: {
if (l4 !== undefined) break b455;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b455;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b456: {
if (l4 === undefined) break b456;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b457: {
return l2;
}
}
function f79(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b458: {
b459: {
l4 = undefined;
l5 = l3;
l6 = [];
b460: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b460;
{
const k461 = keysOf(l7), v461 = valuesOf(l7);
for (let n461 = 0; n461 < v461.length; n461++) {
l8 = k461 === null ? n461 : k461[n461];
l9 = v461[n461];
b462: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b462;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b462;
l14 = H(l13) ? l13.applicant : undefined; if (l14 === undefined && (l14 = S(l13, "applicant")) === undefined) break b462;
l15 = H(l14) ? l14.role : undefined; if (l15 === undefined && (l15 = S(l14, "role")) === undefined) break b462;
if (!Q(l12, l15)) break b462;
l16 = H(l11) ? l11.clause : undefined; if (l16 === undefined && (l16 = S(l11, "clause")) === undefined) break b462;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
l19 = b_count(l18); if (l19 === undefined) break b459;
l20 = l19;
l21 = 0;
l22 = b_gt(l20,l21); if (l22 === undefined) break b459;
if ((l22 === false)) break b459;
l23 = new RegoSet();
l23.add("also");
l24 = b_object_remove(l5,l23); if (l24 === undefined) break b459;
l25 = l24;
l26 = 0;
l27 = D(l18, l26); if (l27 === undefined) break b459;
l28 = l27;
l29 = new O8(l28);
l30 = b_object_union(l25,l29); if (l30 === undefined) break b459;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b463: {
if (l4 !== undefined) break b463;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b464: {
if (l4 === undefined) break b464;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b465: {
return l2;
}
}
function f80(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b466: {
b467: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b467;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b467;
if ((l11 === false)) break b467;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b468: {
if (l5 !== undefined) break b468;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b468;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b468;
if ((l11 === false)) break b468;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b469: {
if (l5 !== undefined) break b469;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b470: {
if (l5 === undefined) break b470;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b471: {
return l2;
}
}
function f81(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b472: {
b473: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b473;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b473;
if ((l11 === false)) break b473;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b474: {
if (l5 !== undefined) break b474;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b474;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b474;
if ((l11 === false)) break b474;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b475: {
if (l5 !== undefined) break b475;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b476: {
if (l5 === undefined) break b476;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b477: {
return l2;
}
}
function f82(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b478: {
l6 = undefined;
if (!(l3 === "permission")) break b478;
l7 = l4;
l8 = l5;
l9 = f80(l0,l1,l7,l8); if (l9 === undefined) break b478;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b479: {
if (l6 === undefined) break b479;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b480: {
l6 = undefined;
if (!(l3 === "check")) break b480;
l7 = l4;
l8 = l5;
l9 = f81(l0,l1,l7,l8); if (l9 === undefined) break b480;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b481: {
if (l6 === undefined) break b481;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b482: {
return l2;
}
}
function f83(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b483: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b483;
if ((l11 === false)) break b483;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b483;
if ((l12 === false)) break b483;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b484: {
if (l6 === undefined) break b484;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b485: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b485;
if ((l11 === false)) break b485;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b486: {
if (l6 === undefined) break b486;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b487: {
return l2;
}
}
function f84(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b488: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b489: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b489;
{
const k490 = keysOf(l7), v490 = valuesOf(l7);
for (let n490 = 0; n490 < v490.length; n490++) {
l8 = k490 === null ? n490 : k490[n490];
l9 = v490[n490];
b491: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b491;
if ((l12 === false)) break b491;
l13 = f19(l0,l1,l10,l11); if (l13 === undefined) break b491;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b492: {
if (l4 === undefined) break b492;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b493: {
return l2;
}
}
function f85(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b494: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b495: {
{
const k496 = keysOf(l5), v496 = valuesOf(l5);
for (let n496 = 0; n496 < v496.length; n496++) {
l7 = k496 === null ? n496 : k496[n496];
l8 = v496[n496];
b497: {
l9 = l7;
l10 = l8;
l11 = f61(l0,l1,l10); if (l11 === undefined) break b497;
l12 = l11;
{
const k498 = keysOf(l12), v498 = valuesOf(l12);
for (let n498 = 0; n498 < v498.length; n498++) {
l13 = k498 === null ? n498 : k498[n498];
l14 = v498[n498];
b499: {
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
b500: {
if (l4 === undefined) break b500;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b501: {
return l2;
}
}
function f86(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b502: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b503: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b503;
{
const k504 = keysOf(l7), v504 = valuesOf(l7);
for (let n504 = 0; n504 < v504.length; n504++) {
l8 = k504 === null ? n504 : k504[n504];
l9 = v504[n504];
b505: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b505;
if ((l12 === false)) break b505;
l13 = f79(l0,l1,l11); if (l13 === undefined) break b505;
l14 = l13;
l15 = H(l11) ? l11.code : undefined; if (l15 === undefined && (l15 = S(l11, "code")) === undefined) break b505;
l16 = l15;
l17 = f19(l0,l1,l16,l14); if (l17 === undefined) break b505;
l18 = l17;
l6.add(l18);
}
}
}
}
l19 = l6;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b506: {
if (l4 === undefined) break b506;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b507: {
return l2;
}
}
function f87(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l2;
b508: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new Bare();
b509: {
l15 = H(l11) ? l11.requirements : undefined; if (l15 === undefined && (l15 = S(l11, "requirements")) === undefined) break b509;
{
const k510 = keysOf(l15), v510 = valuesOf(l15);
for (let n510 = 0; n510 < v510.length; n510++) {
l16 = k510 === null ? n510 : k510[n510];
l17 = v510[n510];
b511: {
l18 = l16;
l19 = l17;
l20 = f69(l0,l1,l19); if (l20 === undefined) break b511;
if ((l20 === false)) break b511;
insertOnce(l14, l18, l19);
}
}
}
}
l21 = l14;
l22 = new RegoSet();
b512: {
{
const k513 = keysOf(l21), v513 = valuesOf(l21);
for (let n513 = 0; n513 < v513.length; n513++) {
l23 = k513 === null ? n513 : k513[n513];
l24 = v513[n513];
b514: {
l25 = l23;
l26 = l24;
l27 = f77(l0,l1,l26); if (l27 === undefined) break b514;
l28 = l27;
if (!(l28 === "failed")) break b514;
l22.add(l25);
}
}
}
}
l29 = l22;
l30 = new RegoSet();
b515: {
{
const k516 = keysOf(l21), v516 = valuesOf(l21);
for (let n516 = 0; n516 < v516.length; n516++) {
l31 = k516 === null ? n516 : k516[n516];
l32 = v516[n516];
b517: {
l33 = l31;
l34 = l32;
l35 = f78(l0,l1,l34); if (l35 === undefined) break b517;
l36 = l35;
{
const k518 = keysOf(l36), v518 = valuesOf(l36);
for (let n518 = 0; n518 < v518.length; n518++) {
l37 = k518 === null ? n518 : k518[n518];
l38 = v518[n518];
b519: {
l39 = l37;
l40 = l38;
l41 = f74(l0,l1,l34,l40); if (l41 === undefined) break b519;
if ((l41 === false)) break b519;
l42 = new O7(l40);
l30.add(l42);
}
}
}
}
}
}
}
l43 = l30;
l44 = new RegoSet();
b520: {
{
const k521 = keysOf(l21), v521 = valuesOf(l21);
for (let n521 = 0; n521 < v521.length; n521++) {
l45 = k521 === null ? n521 : k521[n521];
l46 = v521[n521];
b522: {
l47 = l45;
l48 = l46;
l49 = H(l48) ? l48.is : undefined; if (l49 === undefined && (l49 = S(l48, "is")) === undefined) break b522;
if (!(l49 === "unset")) break b522;
l50 = [l12,l47];
l51 = b_concat(".",l50); if (l51 === undefined) break b522;
l52 = l51;
l53 = new O13(l52);
l44.add(l53);
}
}
}
}
l54 = l44;
l55 = new RegoSet();
b523: {
{
const k524 = keysOf(l29), v524 = valuesOf(l29);
for (let n524 = 0; n524 < v524.length; n524++) {
l56 = k524 === null ? n524 : k524[n524];
l57 = v524[n524];
b525: {
l58 = l56;
l59 = l57;
l60 = D(l21, l59); if (l60 === undefined) break b525;
l61 = l60;
l62 = f79(l0,l1,l61); if (l62 === undefined) break b525;
l63 = l62;
l64 = f19(l0,l1,l59,l63); if (l64 === undefined) break b525;
l65 = l64;
l55.add(l65);
}
}
}
}
l66 = l55;
l67 = b_or(l43,l54); if (l67 === undefined) break b508;
l68 = l67;
l69 = f82(l0,l1,l13,l66,l68); if (l69 === undefined) break b508;
l70 = l69;
l71 = l70;
l72 = f14(l0,l1,l11); if (l72 === undefined) break b508;
l73 = l72;
l74 = new RegoSet();
b526: {
{
const k527 = keysOf(l21), v527 = valuesOf(l21);
for (let n527 = 0; n527 < v527.length; n527++) {
l75 = k527 === null ? n527 : k527[n527];
l76 = v527[n527];
b528: {
l77 = l75;
l78 = l76;
l79 = f83(l0,l1,l77,l71,l29); if (l79 === undefined) break b528;
if ((l79 === false)) break b528;
l80 = f14(l0,l1,l78); if (l80 === undefined) break b528;
l81 = l80;
{
const k529 = keysOf(l81), v529 = valuesOf(l81);
for (let n529 = 0; n529 < v529.length; n529++) {
l82 = k529 === null ? n529 : k529[n529];
l83 = v529[n529];
b530: {
l84 = l82;
l85 = l83;
l74.add(l85);
}
}
}
}
}
}
}
l86 = l74;
l87 = b_or(l73,l86); if (l87 === undefined) break b508;
l88 = l87;
l89 = b_or(l43,l54); if (l89 === undefined) break b508;
l90 = l89;
l91 = f84(l0,l1,l11); if (l91 === undefined) break b508;
l92 = l91;
l93 = f85(l0,l1,l11); if (l93 === undefined) break b508;
l94 = l93;
l95 = b_or(l92,l94); if (l95 === undefined) break b508;
l96 = l95;
l97 = new RegoSet();
b531: {
l98 = new RegoSet();
l98.add("compliant");
l98.add("permit");
l99 = b_internal_member_2(l71,l98); if (l99 === undefined) break b531;
if ((l99 === false)) break b531;
l100 = f86(l0,l1,l11); if (l100 === undefined) break b531;
l101 = l100;
{
const k532 = keysOf(l101), v532 = valuesOf(l101);
for (let n532 = 0; n532 < v532.length; n532++) {
l102 = k532 === null ? n532 : k532[n532];
l103 = v532[n532];
b533: {
l104 = l102;
l105 = l103;
l97.add(l105);
}
}
}
}
l106 = l97;
l107 = new O14(l88,l90,l106,l66,l96);
l108 = f17(l0,l1,l9,l10,l71,l107); if (l108 === undefined) break b508;
l109 = l108;
if (l8 === undefined) l8 = l109; else if (!Q(l8, l109)) conflict();
}
b534: {
if (l8 === undefined) break b534;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b535: {
return l2;
}
}
function g88(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b536: {
b537: {
l3 = undefined;
b538: {
l4 = f64(l0,l1); if (l4 === undefined) break b538;
if ((l4 === false)) break b538;
break b537;}
l5 = f65(l0,l1); if (l5 === undefined) break b537;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b537;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b539: {
if (l3 !== undefined) break b539;
l4 = f64(l0,l1); if (l4 === undefined) break b539;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b539;
if (!(l5 === "unavailable")) break b539;
l6 = f65(l0,l1); if (l6 === undefined) break b539;
l7 = l6;
l8 = f64(l0,l1); if (l8 === undefined) break b539;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b539;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b540: {
if (l3 !== undefined) break b540;
b541: {
l4 = f66(l0,l1); if (l4 === undefined) break b541;
if ((l4 === false)) break b541;
break b540;}
l5 = f65(l0,l1); if (l5 === undefined) break b540;
l6 = l5;
l7 = f64(l0,l1); if (l7 === undefined) break b540;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b540;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b542: {
if (l3 !== undefined) break b542;
l4 = f65(l0,l1); if (l4 === undefined) break b542;
l5 = l4;
l6 = f64(l0,l1); if (l6 === undefined) break b542;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b542;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"account_request","permission"); if (l10 === undefined) break b542;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b543: {
if (l3 === undefined) break b543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b544: {
return l2;
}
}
function f88(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g88(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g89(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b545: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b545;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b545;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b546: {
if (l3 === undefined) break b546;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b547: {
return l2;
}
}
function f89(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g89(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function f90(l0,l1) {
let l3,l2;
b548: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b549: {
if (l3 === undefined) break b549;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b550: {
return l2;
}
}
function g91(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b551: {
l3 = undefined;
l4 = f89(l0,l1); if (l4 === undefined) break b551;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b551;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b551;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b552: {
if (l3 === undefined) break b552;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b553: {
return l2;
}
}
function f91(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g91(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b554: {
b555: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b555;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b555;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b555;
if ((l7 === false)) break b555;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b555;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b555;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b556: {
if (l3 !== undefined) break b556;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b557: {
if (l3 === undefined) break b557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b558: {
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
function f93(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b559: {
b560: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b560;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b560;
if ((l12 === false)) break b560;
l13 = f6(l0,l1); if (l13 === undefined) break b560;
l14 = l13;
l15 = f31(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b560;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b561: {
if (l6 !== undefined) break b561;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b561;
l11 = f6(l0,l1); if (l11 === undefined) break b561;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b561;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b562: {
if (l6 !== undefined) break b562;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b562;
if ((l10 === false)) break b562;
l11 = f6(l0,l1); if (l11 === undefined) break b562;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b562;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b563: {
if (l6 !== undefined) break b563;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b563;
l11 = l10;
l12 = f27(l0,l1,l7,l11); if (l12 === undefined) break b563;
l13 = l12;
l14 = new O6(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b564: {
if (l6 === undefined) break b564;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b565: {
return l2;
}
}
function f94(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b566: {
b567: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b567;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b567;
if ((l10 === false)) break b567;
l11 = f6(l0,l1); if (l11 === undefined) break b567;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b567;
if ((l13 === false)) break b567;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b568: {
if (l5 !== undefined) break b568;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b569: {
if (l5 === undefined) break b569;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b570: {
return l2;
}
}
function f95(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b571: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f26(l0,l1); if (l12 === undefined) break b571;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b571;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b571;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b571;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b571;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b571;
l22 = l21;
l23 = f28(l0,l1,l18,l16,l22); if (l23 === undefined) break b571;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b571;
l27 = l26;
l28 = f93(l0,l1,l27,l25,l11); if (l28 === undefined) break b571;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b571;
l32 = l31;
l33 = f94(l0,l1,l32,l25); if (l33 === undefined) break b571;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b571;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b571;
l38 = l37;
l39 = new O15(l34,l36,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b572: {
if (l7 === undefined) break b572;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b573: {
return l2;
}
}
function f96(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l2;
b574: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f14(l0,l1,l9); if (l12 === undefined) break b574;
l13 = l12;
l14 = new RegoSet();
b575: {
l15 = H(l10) ? l10.cut : undefined; if (l15 === undefined && (l15 = S(l10, "cut")) === undefined) break b575;
if ((l15 === false)) break b575;
l16 = H(l8) ? l8.conventions : undefined; if (l16 === undefined && (l16 = S(l8, "conventions")) === undefined) break b575;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b575;
l18 = l17;
l19 = H(l9) ? l9.clause : undefined; if (l19 === undefined && (l19 = S(l9, "clause")) === undefined) break b575;
l20 = l19;
l21 = new O8(l20);
l22 = b_object_union(l18,l21); if (l22 === undefined) break b575;
l23 = l22;
l24 = f14(l0,l1,l23); if (l24 === undefined) break b575;
l25 = l24;
{
const k576 = keysOf(l25), v576 = valuesOf(l25);
for (let n576 = 0; n576 < v576.length; n576++) {
l26 = k576 === null ? n576 : k576[n576];
l27 = v576[n576];
b577: {
l28 = l26;
l29 = l27;
l14.add(l29);
}
}
}
}
l30 = l14;
l31 = b_or(l13,l30); if (l31 === undefined) break b574;
l32 = l31;
l33 = new RegoSet();
b578: {
l34 = H(l10) ? l10.status : undefined; if (l34 === undefined && (l34 = S(l10, "status")) === undefined) break b578;
l35 = l34;
l36 = D(l11, l35); if (l36 === undefined) break b578;
if ((l36 === false)) break b578;
l37 = f52(l0,l1,l9); if (l37 === undefined) break b578;
l38 = l37;
{
const k579 = keysOf(l38), v579 = valuesOf(l38);
for (let n579 = 0; n579 < v579.length; n579++) {
l39 = k579 === null ? n579 : k579[n579];
l40 = v579[n579];
b580: {
l41 = l39;
l42 = l40;
l33.add(l42);
}
}
}
}
l43 = l33;
l44 = new RegoSet();
b581: {
l45 = H(l10) ? l10.status : undefined; if (l45 === undefined && (l45 = S(l10, "status")) === undefined) break b581;
l46 = l45;
l47 = D(l11, l46); if (l47 === undefined) break b581;
l48 = l47;
l49 = f19(l0,l1,l48,l9); if (l49 === undefined) break b581;
l50 = l49;
l51 = H(l10) ? l10.period : undefined; if (l51 === undefined && (l51 = S(l10, "period")) === undefined) break b581;
l52 = H(l51) ? l51.name : undefined; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b581;
l53 = l52;
l54 = new O10(l53);
l55 = b_object_union(l50,l54); if (l55 === undefined) break b581;
l56 = l55;
l44.add(l56);
}
l57 = l44;
l58 = H(l10) ? l10.period : undefined; if (l58 === undefined && (l58 = S(l10, "period")) === undefined) break b574;
l59 = H(l58) ? l58.last : undefined; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b574;
l60 = l59;
l61 = H(l10) ? l10.period : undefined; if (l61 === undefined && (l61 = S(l10, "period")) === undefined) break b574;
l62 = H(l61) ? l61.name : undefined; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b574;
l63 = l62;
l64 = new O16(l32,l43,l57);
l65 = new O17(l60,l63);
l64["values"] = l65;
l66 = l64;
if (l7 === undefined) l7 = l66; else if (!Q(l7, l66)) conflict();
}
b582: {
if (l7 === undefined) break b582;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b583: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b584: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b584;
l13 = l12;
l14 = b_object_get(l13,"last_done_on","unknown"); if (l14 === undefined) break b584;
l15 = l14;
l16 = f92(l0,l1); if (l16 === undefined) break b584;
l17 = l16;
l18 = f95(l0,l1,l9,l10,l17,l15); if (l18 === undefined) break b584;
l19 = l18;
l20 = l19;
l21 = new RegoSet();
b585: {
l22 = H(l20) ? l20.status : undefined; if (l22 === undefined && (l22 = S(l20, "status")) === undefined) break b585;
if (!(l22 === "unknown")) break b585;
l23 = new O7("last_done_on");
l21.add(l23);
}
l24 = l21;
l25 = H(l20) ? l20.status : undefined; if (l25 === undefined && (l25 = S(l20, "status")) === undefined) break b584;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f48(l0,l1,l27,l24); if (l28 === undefined) break b584;
l29 = l28;
l30 = f96(l0,l1,l9,l10,l20,l11); if (l30 === undefined) break b584;
l31 = l30;
l32 = new O18(l24);
l33 = b_object_union(l31,l32); if (l33 === undefined) break b584;
l34 = l33;
l35 = f17(l0,l1,l8,l9,l29,l34); if (l35 === undefined) break b584;
l36 = l35;
if (l7 === undefined) l7 = l36; else if (!Q(l7, l36)) conflict();
}
b586: {
if (l7 === undefined) break b586;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b587: {
return l2;
}
}
function g98(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b588: {
b589: {
l3 = undefined;
b590: {
l4 = f89(l0,l1); if (l4 === undefined) break b590;
if ((l4 === false)) break b590;
break b589;}
l5 = f90(l0,l1); if (l5 === undefined) break b589;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b589;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b591: {
if (l3 !== undefined) break b591;
l4 = f89(l0,l1); if (l4 === undefined) break b591;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b591;
if (!(l5 === "unavailable")) break b591;
l6 = f90(l0,l1); if (l6 === undefined) break b591;
l7 = l6;
l8 = f89(l0,l1); if (l8 === undefined) break b591;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b591;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b592: {
if (l3 !== undefined) break b592;
b593: {
l4 = f91(l0,l1); if (l4 === undefined) break b593;
if ((l4 === false)) break b593;
break b592;}
l5 = f90(l0,l1); if (l5 === undefined) break b592;
l6 = l5;
l7 = f89(l0,l1); if (l7 === undefined) break b592;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b592;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b594: {
if (l3 !== undefined) break b594;
l4 = f90(l0,l1); if (l4 === undefined) break b594;
l5 = l4;
l6 = f89(l0,l1); if (l6 === undefined) break b594;
l7 = l6;
l8 = f91(l0,l1); if (l8 === undefined) break b594;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b594;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b595: {
if (l3 === undefined) break b595;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b596: {
return l2;
}
}
function f98(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g98(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g99(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b597: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b597;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b597;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b598: {
if (l3 === undefined) break b598;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b599: {
return l2;
}
}
function f99(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g99(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f100(l0,l1) {
let l3,l2;
b600: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b601: {
if (l3 === undefined) break b601;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b602: {
return l2;
}
}
function g101(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b603: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b603;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b603;
l6 = l5;
l7 = f99(l0,l1); if (l7 === undefined) break b603;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b603;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b603;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b603;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b603;
if ((l12 === false)) break b603;
l13 = f99(l0,l1); if (l13 === undefined) break b603;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b603;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b603;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b604: {
if (l3 === undefined) break b604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b605: {
return l2;
}
}
function f101(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g101(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g102(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b606: {
b607: {
l3 = undefined;
b608: {
l4 = f99(l0,l1); if (l4 === undefined) break b608;
if ((l4 === false)) break b608;
break b607;}
l5 = f100(l0,l1); if (l5 === undefined) break b607;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b607;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b609: {
if (l3 !== undefined) break b609;
l4 = f99(l0,l1); if (l4 === undefined) break b609;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b609;
if (!(l5 === "unavailable")) break b609;
l6 = f100(l0,l1); if (l6 === undefined) break b609;
l7 = l6;
l8 = f99(l0,l1); if (l8 === undefined) break b609;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b609;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b610: {
if (l3 !== undefined) break b610;
b611: {
l4 = f101(l0,l1); if (l4 === undefined) break b611;
if ((l4 === false)) break b611;
break b610;}
l5 = f100(l0,l1); if (l5 === undefined) break b610;
l6 = l5;
l7 = f99(l0,l1); if (l7 === undefined) break b610;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b610;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b612: {
if (l3 !== undefined) break b612;
l4 = f101(l0,l1); if (l4 === undefined) break b612;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b612;
l7 = l6;
l8 = f101(l0,l1); if (l8 === undefined) break b612;
l9 = l8;
l10 = f19(l0,l1,"sharing_forbidden",l9); if (l10 === undefined) break b612;
l11 = l10;
l12 = f100(l0,l1); if (l12 === undefined) break b612;
l13 = l12;
l14 = f99(l0,l1); if (l14 === undefined) break b612;
l15 = l14;
l16 = new O2(l7);
l17 = new RegoSet();
l17.add(l11);
l16["reasons"] = l17;
l18 = f17(l0,l1,l13,l15,"deny",l16); if (l18 === undefined) break b612;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b613: {
if (l3 === undefined) break b613;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b614: {
return l2;
}
}
function f102(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g102(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g103(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b615: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b615;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b615;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b616: {
if (l3 === undefined) break b616;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b617: {
return l2;
}
}
function f103(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g103(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function f104(l0,l1) {
let l3,l2;
b618: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b619: {
if (l3 === undefined) break b619;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b620: {
return l2;
}
}
function g105(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b621: {
l3 = undefined;
l4 = f103(l0,l1); if (l4 === undefined) break b621;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b621;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b621;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b622: {
if (l3 === undefined) break b622;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b623: {
return l2;
}
}
function f105(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g105(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g106(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b624: {
l3 = undefined;
b625: {
l4 = f105(l0,l1); if (l4 === undefined) break b625;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b625;
if ((l5 === false)) break b625;
break b624;}
l6 = f105(l0,l1); if (l6 === undefined) break b624;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b626: {
if (l3 === undefined) break b626;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b627: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b627;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b627;
l6 = l5;
l7 = f105(l0,l1); if (l7 === undefined) break b627;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b627;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b627;
if ((l10 === false)) break b627;
l11 = f105(l0,l1); if (l11 === undefined) break b627;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b628: {
if (l3 === undefined) break b628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b629: {
return l2;
}
}
function f106(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g106(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b630: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b630;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b630;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b630;
l12 = l11;
l13 = l12;
l14 = f24(l0,l1,l13); if (l14 === undefined) break b630;
if ((l14 === false)) break b630;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b631: {
if (l4 === undefined) break b631;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b632: {
return l2;
}
}
function g108(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b633: {
l3 = undefined;
l4 = [];
b634: {
l5 = f106(l0,l1); if (l5 === undefined) break b634;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b634;
{
const k635 = keysOf(l6), v635 = valuesOf(l6);
for (let n635 = 0; n635 < v635.length; n635++) {
l7 = k635 === null ? n635 : k635[n635];
l8 = v635[n635];
b636: {
l9 = l7;
l10 = l8;
b637: {
l11 = f107(l0,l1,l10); if (l11 === undefined) break b637;
if ((l11 === false)) break b637;
break b636;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b638: {
if (l3 === undefined) break b638;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b639: {
return l2;
}
}
function f108(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g108(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g109(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b640: {
b641: {
l3 = undefined;
b642: {
l4 = f103(l0,l1); if (l4 === undefined) break b642;
if ((l4 === false)) break b642;
break b641;}
l5 = f104(l0,l1); if (l5 === undefined) break b641;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b641;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b643: {
if (l3 !== undefined) break b643;
l4 = f103(l0,l1); if (l4 === undefined) break b643;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b643;
if (!(l5 === "unavailable")) break b643;
l6 = f104(l0,l1); if (l6 === undefined) break b643;
l7 = l6;
l8 = f103(l0,l1); if (l8 === undefined) break b643;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b643;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b644: {
if (l3 !== undefined) break b644;
b645: {
l4 = f106(l0,l1); if (l4 === undefined) break b645;
if ((l4 === false)) break b645;
break b644;}
l5 = f104(l0,l1); if (l5 === undefined) break b644;
l6 = l5;
l7 = f103(l0,l1); if (l7 === undefined) break b644;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b644;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b646: {
if (l3 !== undefined) break b646;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b646;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b646;
if (!(l5 === false)) break b646;
l6 = f104(l0,l1); if (l6 === undefined) break b646;
l7 = l6;
l8 = f103(l0,l1); if (l8 === undefined) break b646;
l9 = l8;
l10 = new Bare();
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b646;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b647: {
if (l3 !== undefined) break b647;
l4 = f108(l0,l1); if (l4 === undefined) break b647;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b647;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b647;
if ((l9 === false)) break b647;
l10 = f106(l0,l1); if (l10 === undefined) break b647;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b647;
l13 = l12;
l14 = f108(l0,l1); if (l14 === undefined) break b647;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b647;
l17 = l16;
l18 = f14(l0,l1,l17); if (l18 === undefined) break b647;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b647;
l21 = l20;
l22 = f108(l0,l1); if (l22 === undefined) break b647;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b647;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b647;
l26 = l25;
l27 = f108(l0,l1); if (l27 === undefined) break b647;
l28 = 0;
l29 = D(l27, l28); if (l29 === undefined) break b647;
l30 = l29;
l31 = f19(l0,l1,l26,l30); if (l31 === undefined) break b647;
l32 = l31;
l33 = f108(l0,l1); if (l33 === undefined) break b647;
l34 = 0;
l35 = D(l33, l34); if (l35 === undefined) break b647;
l36 = H(l35) ? l35.code : undefined; if (l36 === undefined && (l36 = S(l35, "code")) === undefined) break b647;
l37 = l36;
l38 = [l37,"due"];
l39 = b_concat("_",l38); if (l39 === undefined) break b647;
l40 = l39;
l41 = f108(l0,l1); if (l41 === undefined) break b647;
l42 = 0;
l43 = D(l41, l42); if (l43 === undefined) break b647;
l44 = l43;
l45 = f19(l0,l1,l40,l44); if (l45 === undefined) break b647;
l46 = l45;
l47 = f108(l0,l1); if (l47 === undefined) break b647;
l48 = 0;
l49 = D(l47, l48); if (l49 === undefined) break b647;
l50 = l49;
l51 = new RegoSet();
l51.add("by");
l51.add("documents");
l51.add("to");
l51.add("with");
l52 = b_object_filter(l50,l51); if (l52 === undefined) break b647;
l53 = l52;
l54 = f108(l0,l1); if (l54 === undefined) break b647;
l55 = 0;
l56 = D(l54, l55); if (l56 === undefined) break b647;
l57 = H(l56) ? l56.code : undefined; if (l57 === undefined && (l57 = S(l56, "code")) === undefined) break b647;
l58 = l57;
l59 = [];
b648: {
l60 = f108(l0,l1); if (l60 === undefined) break b648;
{
const k649 = keysOf(l60), v649 = valuesOf(l60);
for (let n649 = 0; n649 < v649.length; n649++) {
l61 = k649 === null ? n649 : k649[n649];
l62 = v649[n649];
b650: {
l63 = l61;
l64 = l62;
l65 = H(l64) ? l64.code : undefined; if (l65 === undefined && (l65 = S(l64, "code")) === undefined) break b650;
l66 = l65;
l59.push(l66);
}
}
}
}
l67 = l59;
l68 = new O19(l58,l67);
l69 = b_object_union(l68,l53); if (l69 === undefined) break b647;
l70 = l69;
l71 = f104(l0,l1); if (l71 === undefined) break b647;
l72 = l71;
l73 = f103(l0,l1); if (l73 === undefined) break b647;
l74 = l73;
l75 = new O2(l21);
l76 = new RegoSet();
l76.add(l32);
l75["obligations"] = l76;
l77 = new RegoSet();
l77.add(l46);
l75["reasons"] = l77;
l75["values"] = l70;
l78 = f17(l0,l1,l72,l74,"due",l75); if (l78 === undefined) break b647;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b651: {
if (l3 !== undefined) break b651;
l4 = f106(l0,l1); if (l4 === undefined) break b651;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b651;
l7 = l6;
l8 = f104(l0,l1); if (l8 === undefined) break b651;
l9 = l8;
l10 = f103(l0,l1); if (l10 === undefined) break b651;
l11 = l10;
l12 = new O2(l7);
l13 = f17(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b651;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b652: {
if (l3 === undefined) break b652;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b653: {
return l2;
}
}
function f109(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g109(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g110(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b654: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b654;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b654;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b655: {
if (l3 === undefined) break b655;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b656: {
return l2;
}
}
function f110(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g110(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function f111(l0,l1) {
let l3,l2;
b657: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b658: {
if (l3 === undefined) break b658;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b659: {
return l2;
}
}
function g112(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b660: {
l3 = undefined;
l4 = f110(l0,l1); if (l4 === undefined) break b660;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b660;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b660;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b661: {
if (l3 === undefined) break b661;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b662: {
return l2;
}
}
function f112(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g112(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function f113(l0,l1,l3) {
let l4,l5,l6,l2;
b663: {
b664: {
l4 = undefined;
l5 = l3;
l6 = f24(l0,l1,l5); if (l6 === undefined) break b664;
if ((l6 === false)) break b664;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b665: {
if (l4 !== undefined) break b665;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b666: {
if (l4 === undefined) break b666;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b667: {
return l2;
}
}
function g114(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b668: {
l2 = new RegoSet();
}
b669: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b669;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b669;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b669;
if ((l7 === false)) break b669;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b669;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b669;
l12 = l11;
l13 = f113(l0,l1,l12); if (l13 === undefined) break b669;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b669;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b669;
l17 = l16;
l18 = f112(l0,l1); if (l18 === undefined) break b669;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b669;
l20 = l19;
l21 = new O20("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b670: {
return l2;
}
}
function f114(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g114(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function f115(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b671: {
b672: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b672;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b672;
if ((l8 === false)) break b672;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b672;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b672;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b672;
if ((l13 === false)) break b672;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b673: {
if (l4 !== undefined) break b673;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b673;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b673;
if ((l8 === false)) break b673;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b674: {
if (l4 !== undefined) break b674;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b674;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b674;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b674;
if ((l10 === false)) break b674;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b675: {
if (l4 !== undefined) break b675;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b676: {
if (l4 === undefined) break b676;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b677: {
return l2;
}
}
function f116(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b678: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b679: {
{
const k680 = keysOf(l5), v680 = valuesOf(l5);
for (let n680 = 0; n680 < v680.length; n680++) {
l7 = k680 === null ? n680 : k680[n680];
l8 = v680[n680];
b681: {
l9 = l7;
l10 = l8;
l11 = f115(l0,l1,l10); if (l11 === undefined) break b681;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b681;
if ((l14 === false)) break b681;
l15 = H(l10) ? l10.act : undefined; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b681;
l16 = l15;
l17 = H(l10) ? l10.rule : undefined; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b681;
l18 = l17;
l19 = f19(l0,l1,l16,l18); if (l19 === undefined) break b681;
l20 = l19;
l6.add(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b682: {
if (l4 === undefined) break b682;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b683: {
return l2;
}
}
function g117(l0,l1) {
let l3,l4,l5,l2;
b684: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b684;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b684;
if (!(l5 === true)) break b684;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b685: {
if (l3 === undefined) break b685;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b686: {
return l2;
}
}
function f117(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g117(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g118(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b687: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b687;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b687;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b688: {
if (l3 === undefined) break b688;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b689: {
return l2;
}
}
function f118(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g118(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g119(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b690: {
l3 = undefined;
l4 = [];
b691: {
l5 = f117(l0,l1); if (l5 === undefined) break b691;
if ((l5 === false)) break b691;
l6 = f112(l0,l1); if (l6 === undefined) break b691;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b691;
{
const k692 = keysOf(l7), v692 = valuesOf(l7);
for (let n692 = 0; n692 < v692.length; n692++) {
l8 = k692 === null ? n692 : k692[n692];
l9 = v692[n692];
b693: {
l10 = l8;
l11 = l9;
l12 = f118(l0,l1); if (l12 === undefined) break b693;
l13 = l12;
b694: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b694;
if ((l14 === false)) break b694;
break b693;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b695: {
if (l3 === undefined) break b695;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b696: {
return l2;
}
}
function f119(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g119(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g120(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b697: {
l2 = new RegoSet();
}
b698: {
l3 = undefined;
l4 = f119(l0,l1); if (l4 === undefined) break b698;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b698;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b698;
if ((l9 === false)) break b698;
l2.add("due");
}
b699: {
l3 = undefined;
l4 = f117(l0,l1); if (l4 === undefined) break b699;
if ((l4 === false)) break b699;
l5 = f119(l0,l1); if (l5 === undefined) break b699;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b699;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b699;
l2.add("fulfilled");
}
b700: {
l3 = undefined;
l4 = f114(l0,l1); if (l4 === undefined) break b700;
{
const k701 = keysOf(l4), v701 = valuesOf(l4);
for (let n701 = 0; n701 < v701.length; n701++) {
l5 = k701 === null ? n701 : k701[n701];
l6 = v701[n701];
b702: {
l7 = l5;
l8 = l6;
l9 = f115(l0,l1,l8); if (l9 === undefined) break b702;
l10 = l9;
l11 = l10;
l2.add(l11);
}
}
}
}
b703: {
return l2;
}
}
function f120(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g120(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g121(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b704: {
l3 = undefined;
l4 = f117(l0,l1); if (l4 === undefined) break b704;
if ((l4 === false)) break b704;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b704;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b704;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b704;
if ((l8 === false)) break b704;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b705: {
if (l3 === undefined) break b705;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b706: {
return l2;
}
}
function f121(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g121(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g122(l0,l1) {
let l2,l3,l4,l5,l6;
b707: {
l2 = new RegoSet();
}
b708: {
l3 = undefined;
l4 = f117(l0,l1); if (l4 === undefined) break b708;
if ((l4 === false)) break b708;
b709: {
l5 = f121(l0,l1); if (l5 === undefined) break b709;
if ((l5 === false)) break b709;
break b708;}
l6 = new O7("documents_ready");
l2.add(l6);
}
b710: {
return l2;
}
}
function f122(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function f123(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b711: {
b712: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b712;
if ((l8 === false)) break b712;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b713: {
if (l5 !== undefined) break b713;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b713;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b713;
if ((l11 === false)) break b713;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b714: {
if (l5 !== undefined) break b714;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b714;
if ((l8 === false)) break b714;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b715: {
if (l5 !== undefined) break b715;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b715;
if ((l8 === false)) break b715;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b716: {
if (l5 !== undefined) break b716;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b716;
if ((l8 === false)) break b716;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
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
function g124(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10,l11,l12;
b719: {
l3 = undefined;
l4 = f120(l0,l1); if (l4 === undefined) break b719;
l5 = l4;
l6 = f122(l0,l1); if (l6 === undefined) break b719;
l7 = l6;
l8 = f123(l0,l1,l5,l7); if (l8 === undefined) break b719;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b720: {
if (l3 === undefined) break b720;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b721: {
l3 = undefined;
l4 = f120(l0,l1); if (l4 === undefined) break b721;
l5 = l4;
l6 = f122(l0,l1); if (l6 === undefined) break b721;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b721;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b721;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b721;
if (l3 === undefined) l3 = "not_due"; else if (!Q(l3, "not_due")) conflict();
}
b722: {
if (l3 === undefined) break b722;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b723: {
return l2;
}
}
function f124(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g124(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function f125(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b724: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b725: {
l9 = new O21("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b725;
l12 = l11;
{
const k726 = keysOf(l6), v726 = valuesOf(l6);
for (let n726 = 0; n726 < v726.length; n726++) {
l13 = k726 === null ? n726 : k726[n726];
l14 = v726[n726];
b727: {
l15 = l13;
l16 = l14;
l17 = f115(l0,l1,l16); if (l17 === undefined) break b727;
l18 = l17;
if (!Q(l18, l7)) break b727;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b727;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b727;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b727;
l25 = l24;
l26 = f19(l0,l1,l23,l25); if (l26 === undefined) break b727;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b728: {
if (l5 === undefined) break b728;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b729: {
return l2;
}
}
function g126(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b730: {
l3 = undefined;
l4 = new RegoSet();
b731: {
l5 = f121(l0,l1); if (l5 === undefined) break b731;
if ((l5 === false)) break b731;
l6 = f119(l0,l1); if (l6 === undefined) break b731;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b731;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b731;
if ((l11 === false)) break b731;
l12 = f124(l0,l1); if (l12 === undefined) break b731;
l13 = l12;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l13,l14); if (l15 === undefined) break b731;
if ((l15 === false)) break b731;
l16 = f112(l0,l1); if (l16 === undefined) break b731;
l17 = l16;
l18 = f19(l0,l1,"documents_due",l17); if (l18 === undefined) break b731;
l19 = l18;
l4.add(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b732: {
if (l3 === undefined) break b732;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b733: {
return l2;
}
}
function f126(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g126(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g127(l0,l1) {
let l3,l4,l5,l6,l2;
b734: {
l3 = undefined;
l4 = f121(l0,l1); if (l4 === undefined) break b734;
if ((l4 === false)) break b734;
l5 = f119(l0,l1); if (l5 === undefined) break b734;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b735: {
if (l3 === undefined) break b735;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b736: {
return l2;
}
}
function f127(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g127(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g128(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b737: {
l3 = undefined;
l4 = f114(l0,l1); if (l4 === undefined) break b737;
{
const k738 = keysOf(l4), v738 = valuesOf(l4);
for (let n738 = 0; n738 < v738.length; n738++) {
l5 = k738 === null ? n738 : k738[n738];
l6 = v738[n738];
b739: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b739;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b740: {
if (l3 === undefined) break b740;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b741: {
return l2;
}
}
function f128(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g128(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g129(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l48,l49,l50,l47,l51,l52,l53,l54,l2;
b742: {
b743: {
l3 = undefined;
b744: {
l4 = f110(l0,l1); if (l4 === undefined) break b744;
if ((l4 === false)) break b744;
break b743;}
l5 = f111(l0,l1); if (l5 === undefined) break b743;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b743;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b745: {
if (l3 !== undefined) break b745;
l4 = f110(l0,l1); if (l4 === undefined) break b745;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b745;
if (!(l5 === "unavailable")) break b745;
l6 = f111(l0,l1); if (l6 === undefined) break b745;
l7 = l6;
l8 = f110(l0,l1); if (l8 === undefined) break b745;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b745;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b746: {
if (l3 !== undefined) break b746;
b747: {
l4 = f112(l0,l1); if (l4 === undefined) break b747;
if ((l4 === false)) break b747;
break b746;}
l5 = f111(l0,l1); if (l5 === undefined) break b746;
l6 = l5;
l7 = f110(l0,l1); if (l7 === undefined) break b746;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b746;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b748: {
if (l3 !== undefined) break b748;
l4 = f112(l0,l1); if (l4 === undefined) break b748;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b748;
l7 = l6;
l8 = f114(l0,l1); if (l8 === undefined) break b748;
l9 = l8;
l10 = f116(l0,l1,l9); if (l10 === undefined) break b748;
l11 = l10;
l12 = new RegoSet();
b749: {
l13 = f119(l0,l1); if (l13 === undefined) break b749;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b749;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b749;
if ((l18 === false)) break b749;
l19 = f112(l0,l1); if (l19 === undefined) break b749;
l20 = l19;
l21 = f19(l0,l1,"prepare_documents",l20); if (l21 === undefined) break b749;
l22 = l21;
l12.add(l22);
}
l23 = l12;
l24 = b_or(l23,l11); if (l24 === undefined) break b748;
l25 = l24;
l26 = f114(l0,l1); if (l26 === undefined) break b748;
l27 = l26;
l28 = f124(l0,l1); if (l28 === undefined) break b748;
l29 = l28;
l30 = f125(l0,l1,l27,l29); if (l30 === undefined) break b748;
l31 = l30;
l32 = f126(l0,l1); if (l32 === undefined) break b748;
l33 = l32;
l34 = b_or(l33,l31); if (l34 === undefined) break b748;
l35 = l34;
l36 = f111(l0,l1); if (l36 === undefined) break b748;
l37 = l36;
l38 = f110(l0,l1); if (l38 === undefined) break b748;
l39 = l38;
l40 = f124(l0,l1); if (l40 === undefined) break b748;
l41 = l40;
l42 = f122(l0,l1); if (l42 === undefined) break b748;
l43 = l42;
l44 = new Bare();
b750: {
l45 = f127(l0,l1); if (l45 === undefined) break b750;
l44["documents"] = l45;
}
b751: {
l46 = f128(l0,l1); if (l46 === undefined) break b751;
l44["due_on"] = l46;
}
b752: {
b753: {
l48 = H(l1) ? l1.hdp : undefined; if (l48 === undefined && (l48 = S(l1, "hdp")) === undefined) break b753;
l49 = H(l48) ? l48.audit_cooperation : undefined; if (l49 === undefined && (l49 = S(l48, "audit_cooperation")) === undefined) break b753;
l50 = D(l49, "values"); if (l50 === undefined) break b753;
l47 = merge(l50, l44);
break b752;
}
l47 = l44;
}
l51 = l47;
l52 = new O22(l7,l43,l25,l35,l51);
l53 = f17(l0,l1,l37,l39,l41,l52); if (l53 === undefined) break b748;
l54 = l53;
if (l3 === undefined) l3 = l54; else if (!Q(l3, l54)) conflict();
}
b754: {
if (l3 === undefined) break b754;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b755: {
return l2;
}
}
function f129(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g129(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g130(l0,l1) {
let l3,l4,l2;
b756: {
l3 = undefined;
l4 = new O23("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b757: {
if (l3 === undefined) break b757;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b758: {
return l2;
}
}
function f130(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g130(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f131(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b759: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b759;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b759;
l13 = l12;
l14 = f130(l0,l1); if (l14 === undefined) break b759;
l15 = D(l14, l13); if (l15 === undefined) break b759;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b759;
l19 = l18;
l20 = f27(l0,l1,"half_year",l19); if (l20 === undefined) break b759;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b760: {
if (l4 === undefined) break b760;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b761: {
return l2;
}
}
function g132(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b762: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b762;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b762;
l6 = l5;
l7 = f131(l0,l1,l6); if (l7 === undefined) break b762;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b763: {
if (l3 === undefined) break b763;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b764: {
return l2;
}
}
function f132(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b765: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b765;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b765;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b765;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b765;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b765;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b766: {
if (l3 === undefined) break b766;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b767: {
return l2;
}
}
function f133(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function f134(l0,l1) {
let l3,l2;
b768: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b769: {
if (l3 === undefined) break b769;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b770: {
return l2;
}
}
function g135(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b771: {
l3 = undefined;
l4 = f133(l0,l1); if (l4 === undefined) break b771;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b771;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b771;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b772: {
if (l3 === undefined) break b772;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b773: {
return l2;
}
}
function f135(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g135(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function f136(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b774: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b775: {
if ((l9 === false)) break b775;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b775;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b775;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b775;
l15 = l14;
l16 = new O8(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b775;
l18 = l17;
l19 = f14(l0,l1,l18); if (l19 === undefined) break b775;
l20 = l19;
{
const k776 = keysOf(l20), v776 = valuesOf(l20);
for (let n776 = 0; n776 < v776.length; n776++) {
l21 = k776 === null ? n776 : k776[n776];
l22 = v776[n776];
b777: {
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
b778: {
if (l6 === undefined) break b778;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b779: {
return l2;
}
}
function g137(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b780: {
l3 = undefined;
l4 = f135(l0,l1); if (l4 === undefined) break b780;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b780;
l7 = l6;
l8 = f132(l0,l1); if (l8 === undefined) break b780;
l9 = l8;
l10 = f26(l0,l1); if (l10 === undefined) break b780;
l11 = l10;
l12 = f94(l0,l1,l9,l11); if (l12 === undefined) break b780;
l13 = l12;
l14 = f133(l0,l1); if (l14 === undefined) break b780;
l15 = l14;
l16 = f135(l0,l1); if (l16 === undefined) break b780;
l17 = l16;
l18 = f136(l0,l1,l15,l17,l13); if (l18 === undefined) break b780;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b780;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b781: {
if (l3 === undefined) break b781;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b782: {
return l2;
}
}
function f137(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g137(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function f138(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b783: {
b784: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b784;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b784;
if ((l8 === false)) break b784;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b785: {
if (l4 !== undefined) break b785;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b786: {
if (l4 === undefined) break b786;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b787: {
return l2;
}
}
function f139(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b788: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b788;
if (!(l8 === "same")) break b788;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b788;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b788;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b789: {
if (l5 === undefined) break b789;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b790: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b790;
if (!(l8 === "next")) break b790;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b790;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b790;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b790;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b790;
l17 = D(l16, l14); if (l17 === undefined) break b790;
b791: {
b792: {
break b791;
}
break b790;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b790;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b790;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b790;
l26 = D(l25, l23); if (l26 === undefined) break b790;
b793: {
b794: {
break b793;
}
break b790;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b790;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b795: {
if (l5 === undefined) break b795;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b796: {
return l2;
}
}
function f140(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b797: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f138(l0,l1,l7); if (l8 === undefined) break b797;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b797;
l11 = l10;
l12 = f139(l0,l1,l11,l7); if (l12 === undefined) break b797;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b797;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b797;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b798: {
if (l5 === undefined) break b798;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b799: {
return l2;
}
}
function g141(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b800: {
l3 = undefined;
l4 = f135(l0,l1); if (l4 === undefined) break b800;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b800;
l7 = l6;
l8 = f140(l0,l1,l5,l7); if (l8 === undefined) break b800;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b801: {
if (l3 === undefined) break b801;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b802: {
return l2;
}
}
function f141(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g141(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g142(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b803: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b803;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b803;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b803;
l8 = D(l7, l6); if (l8 === undefined) break b803;
b804: {
b805: {
break b804;
}
break b803;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b806: {
if (l3 === undefined) break b806;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b807: {
return l2;
}
}
function f142(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g142(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f143(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b808: {
l4 = undefined;
l5 = l3;
l6 = f142(l0,l1); if (l6 === undefined) break b808;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b808;
l8 = D(l7, l5); if (l8 === undefined) break b808;
l9 = l8;
l10 = f142(l0,l1); if (l10 === undefined) break b808;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b808;
l12 = D(l11, l9); if (l12 === undefined) break b808;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b809: {
if (l4 === undefined) break b809;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b810: {
return l2;
}
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b811: {
l3 = undefined;
l4 = f141(l0,l1); if (l4 === undefined) break b811;
l5 = l4;
l6 = f143(l0,l1,l5); if (l6 === undefined) break b811;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b812: {
if (l3 === undefined) break b812;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b813: {
return l2;
}
}
function f144(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b814: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b814;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b814;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b814;
l10 = l9;
l11 = f141(l0,l1); if (l11 === undefined) break b814;
l12 = l11;
l13 = f135(l0,l1); if (l13 === undefined) break b814;
l14 = l13;
l15 = new O20("send_report","report",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b815: {
if (l3 === undefined) break b815;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b816: {
return l2;
}
}
function f145(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g146(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b817: {
l3 = undefined;
l4 = f145(l0,l1); if (l4 === undefined) break b817;
l5 = l4;
l6 = f115(l0,l1,l5); if (l6 === undefined) break b817;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f123(l0,l1,l8,l9); if (l10 === undefined) break b817;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b818: {
if (l3 === undefined) break b818;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b819: {
return l2;
}
}
function f146(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l2;
b820: {
b821: {
l3 = undefined;
b822: {
l4 = f133(l0,l1); if (l4 === undefined) break b822;
if ((l4 === false)) break b822;
break b821;}
l5 = f134(l0,l1); if (l5 === undefined) break b821;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b821;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b823: {
if (l3 !== undefined) break b823;
l4 = f133(l0,l1); if (l4 === undefined) break b823;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b823;
if (!(l5 === "unavailable")) break b823;
l6 = f134(l0,l1); if (l6 === undefined) break b823;
l7 = l6;
l8 = f133(l0,l1); if (l8 === undefined) break b823;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b823;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b824: {
if (l3 !== undefined) break b824;
b825: {
l4 = f135(l0,l1); if (l4 === undefined) break b825;
if ((l4 === false)) break b825;
break b824;}
l5 = f134(l0,l1); if (l5 === undefined) break b824;
l6 = l5;
l7 = f133(l0,l1); if (l7 === undefined) break b824;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b824;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b826: {
if (l3 !== undefined) break b826;
l4 = f6(l0,l1); if (l4 === undefined) break b826;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b826;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b826;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b826;
if ((l9 === false)) break b826;
l10 = f134(l0,l1); if (l10 === undefined) break b826;
l11 = l10;
l12 = f133(l0,l1); if (l12 === undefined) break b826;
l13 = l12;
l14 = f137(l0,l1); if (l14 === undefined) break b826;
l15 = l14;
l16 = new Bare();
b827: {
l17 = f144(l0,l1); if (l17 === undefined) break b827;
l16["due_if_rolled"] = l17;
}
b828: {
l18 = f141(l0,l1); if (l18 === undefined) break b828;
l16["due_on"] = l18;
}
b829: {
b830: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b830;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b830;
l22 = D(l21, "values"); if (l22 === undefined) break b830;
l19 = merge(l22, l16);
break b829;
}
l19 = l16;
}
l23 = l19;
l24 = new O24(l15,l23);
l25 = f17(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b826;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b831: {
if (l3 !== undefined) break b831;
l4 = f145(l0,l1); if (l4 === undefined) break b831;
l5 = l4;
l6 = f146(l0,l1); if (l6 === undefined) break b831;
l7 = l6;
l8 = new RegoSet();
l8.add(l5);
l9 = f125(l0,l1,l8,l7); if (l9 === undefined) break b831;
l10 = l9;
l11 = f134(l0,l1); if (l11 === undefined) break b831;
l12 = l11;
l13 = f133(l0,l1); if (l13 === undefined) break b831;
l14 = l13;
l15 = f146(l0,l1); if (l15 === undefined) break b831;
l16 = l15;
l17 = f137(l0,l1); if (l17 === undefined) break b831;
l18 = l17;
l19 = new RegoSet();
b832: {
l20 = f145(l0,l1); if (l20 === undefined) break b832;
l21 = l20;
l22 = new RegoSet();
l22.add(l21);
l23 = f116(l0,l1,l22); if (l23 === undefined) break b832;
l24 = l23;
l25 = new RegoSet();
l26 = b_neq(l24,l25); if (l26 === undefined) break b832;
if ((l26 === false)) break b832;
l27 = f135(l0,l1); if (l27 === undefined) break b832;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b832;
l30 = l29;
{
const k833 = keysOf(l30), v833 = valuesOf(l30);
for (let n833 = 0; n833 < v833.length; n833++) {
l31 = k833 === null ? n833 : k833[n833];
l32 = v833[n833];
b834: {
l33 = l31;
l34 = l32;
l19.add(l34);
}
}
}
}
l35 = l19;
l36 = new Bare();
b835: {
l37 = f144(l0,l1); if (l37 === undefined) break b835;
l36["due_if_rolled"] = l37;
}
b836: {
l38 = f141(l0,l1); if (l38 === undefined) break b836;
l36["due_on"] = l38;
}
b837: {
b838: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b838;
l41 = H(l40) ? l40.audit_report_deadline : undefined; if (l41 === undefined && (l41 = S(l40, "audit_report_deadline")) === undefined) break b838;
l42 = D(l41, "values"); if (l42 === undefined) break b838;
l39 = merge(l42, l36);
break b837;
}
l39 = l36;
}
l43 = l39;
l44 = new O25(l18,l35,l10,l43);
l45 = f17(l0,l1,l12,l14,l16,l44); if (l45 === undefined) break b831;
l46 = l45;
if (l3 === undefined) l3 = l46; else if (!Q(l3, l46)) conflict();
}
b839: {
if (l3 === undefined) break b839;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b840: {
return l2;
}
}
function f147(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b841: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b841;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b841;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b842: {
if (l3 === undefined) break b842;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b843: {
return l2;
}
}
function f148(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g148(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f149(l0,l1) {
let l3,l2;
b844: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b845: {
if (l3 === undefined) break b845;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b846: {
return l2;
}
}
function g150(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b847: {
l3 = undefined;
l4 = f148(l0,l1); if (l4 === undefined) break b847;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b847;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b847;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b848: {
if (l3 === undefined) break b848;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b849: {
return l2;
}
}
function f150(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b850: {
l2 = new RegoSet();
}
b851: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b851;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b851;
{
const k852 = keysOf(l5), v852 = valuesOf(l5);
for (let n852 = 0; n852 < v852.length; n852++) {
l6 = k852 === null ? n852 : k852[n852];
l7 = v852[n852];
b853: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b853;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b853;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b853;
if (!Q(l10, l12)) break b853;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b853;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b853;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b853;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b853;
if ((l18 === false)) break b853;
l2.add(l9);
}
}
}
}
b854: {
return l2;
}
}
function f151(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b855: {
l3 = undefined;
l4 = new RegoSet();
b856: {
l5 = f151(l0,l1); if (l5 === undefined) break b856;
{
const k857 = keysOf(l5), v857 = valuesOf(l5);
for (let n857 = 0; n857 < v857.length; n857++) {
l6 = k857 === null ? n857 : k857[n857];
l7 = v857[n857];
b858: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b858;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b858;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b858;
if (!Q(l10, l12)) break b858;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b858;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b859: {
if (l3 === undefined) break b859;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b860: {
return l2;
}
}
function f152(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b861: {
l2 = new RegoSet();
}
b862: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b862;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b862;
if (!(l5 === "months")) break b862;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b862;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b862;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b862;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b862;
l11 = D(l10, l8); if (l11 === undefined) break b862;
b863: {
b864: {
break b863;
}
break b862;
}
l14 = l11;
l15 = f152(l0,l1); if (l15 === undefined) break b862;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b862;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b862;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b862;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b862;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b862;
l28 = l27;
{
const k865 = keysOf(l28), v865 = valuesOf(l28);
for (let n865 = 0; n865 < v865.length; n865++) {
l29 = k865 === null ? n865 : k865[n865];
l30 = v865[n865];
b866: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b866;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b866;
l35 = D(l34, l32); if (l35 === undefined) break b866;
b867: {
b868: {
break b867;
}
break b866;
}
l38 = l35;
l39 = f152(l0,l1); if (l39 === undefined) break b866;
l40 = l39;
b869: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b869;
if ((l41 === false)) break b869;
break b866;}
l2.add(l38);
}
}
}
}
b870: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b870;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b870;
if (!(l5 === "checks")) break b870;
l6 = f151(l0,l1); if (l6 === undefined) break b870;
{
const k871 = keysOf(l6), v871 = valuesOf(l6);
for (let n871 = 0; n871 < v871.length; n871++) {
l7 = k871 === null ? n871 : k871[n871];
l8 = v871[n871];
b872: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b872;
l12 = l11;
l13 = f152(l0,l1); if (l13 === undefined) break b872;
l14 = l13;
b873: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b873;
if ((l15 === false)) break b873;
break b872;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b872;
l17 = l16;
l2.add(l17);
}
}
}
}
b874: {
return l2;
}
}
function f153(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b875: {
l3 = undefined;
l4 = new RegoSet();
b876: {
l5 = f152(l0,l1); if (l5 === undefined) break b876;
{
const k877 = keysOf(l5), v877 = valuesOf(l5);
for (let n877 = 0; n877 < v877.length; n877++) {
l6 = k877 === null ? n877 : k877[n877];
l7 = v877[n877];
b878: {
l8 = l6;
l9 = l7;
l10 = f153(l0,l1); if (l10 === undefined) break b878;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b878;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b878;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b878;
if ((l17 === false)) break b878;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b875;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b875;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b879: {
if (l3 === undefined) break b879;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b880: {
return l2;
}
}
function f154(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b881: {
l2 = new RegoSet();
}
b882: {
l3 = undefined;
l4 = f154(l0,l1); if (l4 === undefined) break b882;
l5 = l4;
l6 = f150(l0,l1); if (l6 === undefined) break b882;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b882;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b882;
if ((l9 === false)) break b882;
l10 = f150(l0,l1); if (l10 === undefined) break b882;
l11 = l10;
l12 = f19(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b882;
l13 = l12;
l2.add(l13);
}
b883: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b883;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b883;
if ((l5 === false)) break b883;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b883;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b883;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b883;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b883;
if (!Q(l7, l9)) break b883;
l10 = f150(l0,l1); if (l10 === undefined) break b883;
l11 = l10;
l12 = f19(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b883;
l13 = l12;
l2.add(l13);
}
b884: {
return l2;
}
}
function f155(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b885: {
l2 = new Bare();
}
b886: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b886;
{
const k887 = keysOf(l4), v887 = valuesOf(l4);
for (let n887 = 0; n887 < v887.length; n887++) {
l5 = k887 === null ? n887 : k887[n887];
l6 = v887[n887];
b888: {
l7 = l5;
l8 = l6;
l9 = f72(l0,l1,l8); if (l9 === undefined) break b888;
if ((l9 === false)) break b888;
insertOnce(l2, l7, true);
}
}
}
}
b889: {
return l2;
}
}
function f156(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b890: {
l2 = new RegoSet();
}
b891: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k892 = keysOf(l5), v892 = valuesOf(l5);
for (let n892 = 0; n892 < v892.length; n892++) {
l6 = k892 === null ? n892 : k892[n892];
l7 = v892[n892];
b893: {
l8 = l6;
l9 = l7;
b894: {
l10 = f156(l0,l1); if (l10 === undefined) break b894;
l11 = D(l10, l9); if (l11 === undefined) break b894;
if ((l11 === false)) break b894;
break b893;}
l12 = new O7(l9);
l2.add(l12);
}
}
}
}
b895: {
return l2;
}
}
function f157(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b896: {
b897: {
l3 = undefined;
b898: {
l4 = f148(l0,l1); if (l4 === undefined) break b898;
if ((l4 === false)) break b898;
break b897;}
l5 = f149(l0,l1); if (l5 === undefined) break b897;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b897;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b899: {
if (l3 !== undefined) break b899;
l4 = f148(l0,l1); if (l4 === undefined) break b899;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b899;
if (!(l5 === "unavailable")) break b899;
l6 = f149(l0,l1); if (l6 === undefined) break b899;
l7 = l6;
l8 = f148(l0,l1); if (l8 === undefined) break b899;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b899;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b900: {
if (l3 !== undefined) break b900;
b901: {
l4 = f150(l0,l1); if (l4 === undefined) break b901;
if ((l4 === false)) break b901;
break b900;}
l5 = f149(l0,l1); if (l5 === undefined) break b900;
l6 = l5;
l7 = f148(l0,l1); if (l7 === undefined) break b900;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b900;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b902: {
if (l3 !== undefined) break b902;
l4 = f155(l0,l1); if (l4 === undefined) break b902;
l5 = l4;
l6 = f157(l0,l1); if (l6 === undefined) break b902;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b902;
l9 = l8;
l10 = f150(l0,l1); if (l10 === undefined) break b902;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b902;
l13 = l12;
l14 = f150(l0,l1); if (l14 === undefined) break b902;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b902;
l17 = l16;
l18 = f149(l0,l1); if (l18 === undefined) break b902;
l19 = l18;
l20 = f148(l0,l1); if (l20 === undefined) break b902;
l21 = l20;
l22 = f157(l0,l1); if (l22 === undefined) break b902;
l23 = l22;
l24 = f155(l0,l1); if (l24 === undefined) break b902;
l25 = l24;
l26 = f154(l0,l1); if (l26 === undefined) break b902;
l27 = l26;
l28 = new O26(l13,l23,l25);
l29 = new O27(l27);
l28["values"] = l29;
l28["warnings"] = l17;
l30 = f17(l0,l1,l19,l21,l9,l28); if (l30 === undefined) break b902;
l31 = l30;
if (l3 === undefined) l3 = l31; else if (!Q(l3, l31)) conflict();
}
b903: {
if (l3 === undefined) break b903;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b904: {
return l2;
}
}
function f158(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g159(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b905: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b905;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b905;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b906: {
if (l3 === undefined) break b906;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b907: {
return l2;
}
}
function f159(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g159(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f160(l0,l1) {
let l3,l2;
b908: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b909: {
if (l3 === undefined) break b909;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b910: {
return l2;
}
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b911: {
l3 = undefined;
l4 = f159(l0,l1); if (l4 === undefined) break b911;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b911;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b911;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b912: {
if (l3 === undefined) break b912;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b913: {
return l2;
}
}
function f161(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b914: {
b915: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b915;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b915;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b915;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b915;
if ((l8 === false)) break b915;
l9 = f161(l0,l1); if (l9 === undefined) break b915;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b915;
l11 = l10;
l12 = f161(l0,l1); if (l12 === undefined) break b915;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b915;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b915;
l15 = l14;
l16 = new O28(l15,"integrity_checks");
l17 = b_object_union(l11,l16); if (l17 === undefined) break b915;
l18 = l17;
l19 = new O29(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b916: {
if (l3 !== undefined) break b916;
l4 = f161(l0,l1); if (l4 === undefined) break b916;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b916;
l6 = l5;
l7 = new O30("unset");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b916;
l9 = l8;
l10 = new O31(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b917: {
if (l3 === undefined) break b917;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b918: {
return l2;
}
}
function f162(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b919: {
b920: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b920;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b920;
if ((l5 === false)) break b920;
l6 = f161(l0,l1); if (l6 === undefined) break b920;
l7 = H(l6) ? l6.requirements : undefined; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b920;
l8 = l7;
l9 = f162(l0,l1); if (l9 === undefined) break b920;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b920;
l12 = l11;
l13 = f161(l0,l1); if (l13 === undefined) break b920;
l14 = l13;
l15 = new O32(l12);
l16 = b_object_union(l14,l15); if (l16 === undefined) break b920;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b921: {
if (l3 !== undefined) break b921;
l4 = f161(l0,l1); if (l4 === undefined) break b921;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b922: {
if (l3 === undefined) break b922;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b923: {
return l2;
}
}
function f163(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b924: {
b925: {
l3 = undefined;
b926: {
l4 = f159(l0,l1); if (l4 === undefined) break b926;
if ((l4 === false)) break b926;
break b925;}
l5 = f160(l0,l1); if (l5 === undefined) break b925;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b925;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b927: {
if (l3 !== undefined) break b927;
l4 = f159(l0,l1); if (l4 === undefined) break b927;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b927;
if (!(l5 === "unavailable")) break b927;
l6 = f160(l0,l1); if (l6 === undefined) break b927;
l7 = l6;
l8 = f159(l0,l1); if (l8 === undefined) break b927;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b927;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b928: {
if (l3 !== undefined) break b928;
b929: {
l4 = f163(l0,l1); if (l4 === undefined) break b929;
if ((l4 === false)) break b929;
break b928;}
l5 = f160(l0,l1); if (l5 === undefined) break b928;
l6 = l5;
l7 = f159(l0,l1); if (l7 === undefined) break b928;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b928;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b930: {
if (l3 !== undefined) break b930;
l4 = f160(l0,l1); if (l4 === undefined) break b930;
l5 = l4;
l6 = f159(l0,l1); if (l6 === undefined) break b930;
l7 = l6;
l8 = f163(l0,l1); if (l8 === undefined) break b930;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"batch","check"); if (l10 === undefined) break b930;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b931: {
if (l3 === undefined) break b931;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b932: {
return l2;
}
}
function f164(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b933: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b933;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b933;
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
function f165(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function f166(l0,l1) {
let l3,l2;
b936: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b937: {
if (l3 === undefined) break b937;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b938: {
return l2;
}
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b939: {
l3 = undefined;
l4 = f165(l0,l1); if (l4 === undefined) break b939;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b939;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b939;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b940: {
if (l3 === undefined) break b940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b941: {
return l2;
}
}
function f167(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b942: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b942;
l5 = H(l4) ? l4.ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "ended_on")) === undefined) break b942;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b942;
if ((l7 === false)) break b942;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b943: {
if (l3 === undefined) break b943;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b944: {
return l2;
}
}
function f168(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g169(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b945: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b945;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b945;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b945;
if ((l7 === false)) break b945;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b946: {
if (l3 === undefined) break b946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b947: {
return l2;
}
}
function f169(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g170(l0,l1) {
let l3,l4,l5,l2;
b948: {
l3 = undefined;
b949: {
l4 = f168(l0,l1); if (l4 === undefined) break b949;
if ((l4 === false)) break b949;
break b948;}
b950: {
l5 = f169(l0,l1); if (l5 === undefined) break b950;
if ((l5 === false)) break b950;
break b948;}
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
function f170(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l2;
b953: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b953;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b953;
if (!(l5 === true)) break b953;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b954: {
if (l3 === undefined) break b954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b955: {
return l2;
}
}
function f171(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b956: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b956;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b956;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b956;
if ((l7 === false)) break b956;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b957: {
if (l3 === undefined) break b957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b958: {
return l2;
}
}
function f172(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g173(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b959: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b959;
if ((l4 === false)) break b959;
l5 = f172(l0,l1); if (l5 === undefined) break b959;
if ((l5 === false)) break b959;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b959;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b959;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b959;
if ((l9 === false)) break b959;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b959;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b959;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b959;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b959;
if ((l15 === false)) break b959;
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
function f173(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b962: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b962;
if ((l4 === false)) break b962;
l5 = f171(l0,l1); if (l5 === undefined) break b962;
if ((l5 === false)) break b962;
l6 = f167(l0,l1); if (l6 === undefined) break b962;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b962;
l8 = l7;
l9 = new O33("end_linkage",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b963: {
if (l3 === undefined) break b963;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b964: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b964;
if ((l4 === false)) break b964;
l5 = f167(l0,l1); if (l5 === undefined) break b964;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b964;
l7 = l6;
l8 = new O33("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b965: {
if (l3 === undefined) break b965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b966: {
return l2;
}
}
function f174(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b967: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b967;
if ((l4 === false)) break b967;
b968: {
l5 = f167(l0,l1); if (l5 === undefined) break b968;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b968;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b968;
if ((l7 === false)) break b968;
break b967;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b969: {
if (l3 === undefined) break b969;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b970: {
return l2;
}
}
function f175(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g176(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b971: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b971;
if ((l4 === false)) break b971;
b972: {
l5 = f172(l0,l1); if (l5 === undefined) break b972;
if ((l5 === false)) break b972;
break b971;}
b973: {
l6 = f175(l0,l1); if (l6 === undefined) break b973;
if ((l6 === false)) break b973;
break b971;}
l7 = f167(l0,l1); if (l7 === undefined) break b971;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b971;
l9 = l8;
l10 = new O33("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b974: {
if (l3 === undefined) break b974;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b975: {
return l2;
}
}
function f176(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b976: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b976;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b976;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b976;
if ((l7 === false)) break b976;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b977: {
if (l3 === undefined) break b977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b978: {
return l2;
}
}
function f177(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b979: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b979;
if ((l4 === false)) break b979;
l5 = f172(l0,l1); if (l5 === undefined) break b979;
if ((l5 === false)) break b979;
b980: {
l6 = f177(l0,l1); if (l6 === undefined) break b980;
if ((l6 === false)) break b980;
break b979;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b979;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b979;
if (!(l8 === false)) break b979;
l9 = f167(l0,l1); if (l9 === undefined) break b979;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b979;
l11 = l10;
l12 = new O33("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b981: {
if (l3 === undefined) break b981;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b982: {
return l2;
}
}
function f178(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b983: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b983;
if ((l4 === false)) break b983;
l5 = f172(l0,l1); if (l5 === undefined) break b983;
if ((l5 === false)) break b983;
b984: {
l6 = f173(l0,l1); if (l6 === undefined) break b984;
if ((l6 === false)) break b984;
break b983;}
b985: {
l7 = f175(l0,l1); if (l7 === undefined) break b985;
if ((l7 === false)) break b985;
break b983;}
b986: {
l8 = f178(l0,l1); if (l8 === undefined) break b986;
if ((l8 === false)) break b986;
break b983;}
l9 = f167(l0,l1); if (l9 === undefined) break b983;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b983;
l11 = l10;
l12 = new O33("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b987: {
if (l3 === undefined) break b987;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b988: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b988;
if ((l4 === false)) break b988;
b989: {
l5 = f169(l0,l1); if (l5 === undefined) break b989;
if ((l5 === false)) break b989;
break b988;}
l6 = f167(l0,l1); if (l6 === undefined) break b988;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b988;
l8 = l7;
l9 = new O33("improve",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b990: {
if (l3 === undefined) break b990;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b991: {
return l2;
}
}
function f179(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b992: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b992;
if ((l4 === false)) break b992;
l5 = f169(l0,l1); if (l5 === undefined) break b992;
if ((l5 === false)) break b992;
l6 = f167(l0,l1); if (l6 === undefined) break b992;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b992;
l8 = l7;
l9 = new O33("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b993: {
if (l3 === undefined) break b993;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b994: {
return l2;
}
}
function f180(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b995: {
l3 = undefined;
l4 = [];
b996: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k997 = keysOf(l6), v997 = valuesOf(l6);
for (let n997 = 0; n997 < v997.length; n997++) {
l7 = k997 === null ? n997 : k997[n997];
l8 = v997[n997];
b998: {
l9 = l7;
l10 = l8;
b999: {
b1000: {
b1001: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1001;
break b1000;
}
b1002: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1002;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1002;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1002;
l15 = D(l14, l10); if (l15 === undefined) break b1002;
l11 = l15;
break b1000;
}
break b998;
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
b1003: {
if (l3 === undefined) break b1003;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1004: {
return l2;
}
}
function f181(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1005: {
l3 = undefined;
l4 = [];
b1006: {
l5 = f181(l0,l1); if (l5 === undefined) break b1006;
{
const k1007 = keysOf(l5), v1007 = valuesOf(l5);
for (let n1007 = 0; n1007 < v1007.length; n1007++) {
l6 = k1007 === null ? n1007 : k1007[n1007];
l7 = v1007[n1007];
b1008: {
l8 = l6;
l9 = l7;
b1009: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1009;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1009;
if ((l11 === false)) break b1009;
break b1008;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1010: {
l14 = f181(l0,l1); if (l14 === undefined) break b1010;
{
const k1011 = keysOf(l14), v1011 = valuesOf(l14);
for (let n1011 = 0; n1011 < v1011.length; n1011++) {
l15 = k1011 === null ? n1011 : k1011[n1011];
l16 = v1011[n1011];
b1012: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1012;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1012;
if ((l20 === false)) break b1012;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1005;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1013: {
if (l3 === undefined) break b1013;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1014: {
return l2;
}
}
function f182(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1015: {
b1016: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1016;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1016;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1016;
if ((l9 === false)) break b1016;
l10 = f182(l0,l1); if (l10 === undefined) break b1016;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1016;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1016;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1016;
l17 = l16;
l18 = f182(l0,l1); if (l18 === undefined) break b1016;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1016;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1016;
l22 = l21;
l23 = new O34(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1016;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1017: {
if (l3 !== undefined) break b1017;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1018: {
if (l3 === undefined) break b1018;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1019: {
return l2;
}
}
function f183(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1020: {
b1021: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1021;
if ((l4 === false)) break b1021;
l5 = f172(l0,l1); if (l5 === undefined) break b1021;
if ((l5 === false)) break b1021;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1021;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1021;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1021;
if ((l9 === false)) break b1021;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1021;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1021;
l12 = l11;
l13 = new O35(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1022: {
if (l3 !== undefined) break b1022;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1023: {
if (l3 === undefined) break b1023;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1024: {
return l2;
}
}
function f184(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g185(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1025: {
l2 = new Bare();
}
b1026: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1026;
{
const k1027 = keysOf(l4), v1027 = valuesOf(l4);
for (let n1027 = 0; n1027 < v1027.length; n1027++) {
l5 = k1027 === null ? n1027 : k1027[n1027];
l6 = v1027[n1027];
b1028: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1029: {
return l2;
}
}
function f185(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1030: {
l2 = new RegoSet();
}
b1031: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1031;
if ((l4 === false)) break b1031;
b1032: {
l5 = f173(l0,l1); if (l5 === undefined) break b1032;
if ((l5 === false)) break b1032;
break b1031;}
b1033: {
l6 = f167(l0,l1); if (l6 === undefined) break b1033;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1033;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1033;
if ((l8 === false)) break b1033;
break b1031;}
b1034: {
l9 = f185(l0,l1); if (l9 === undefined) break b1034;
l10 = H(l9) ? l9.serious : undefined; if (l10 === undefined && (l10 = S(l9, "serious")) === undefined) break b1034;
if ((l10 === false)) break b1034;
break b1031;}
l11 = new O7("serious");
l2.add(l11);
}
b1035: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1035;
if ((l4 === false)) break b1035;
l5 = f172(l0,l1); if (l5 === undefined) break b1035;
if ((l5 === false)) break b1035;
b1036: {
l6 = f177(l0,l1); if (l6 === undefined) break b1036;
if ((l6 === false)) break b1036;
break b1035;}
l7 = f167(l0,l1); if (l7 === undefined) break b1035;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1035;
if ((l8 === false)) break b1035;
b1037: {
l9 = f185(l0,l1); if (l9 === undefined) break b1037;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1037;
if ((l10 === false)) break b1037;
break b1035;}
l11 = new O7("cooperative");
l2.add(l11);
}
b1038: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b1038;
if ((l4 === false)) break b1038;
b1039: {
l5 = f168(l0,l1); if (l5 === undefined) break b1039;
if ((l5 === false)) break b1039;
break b1038;}
b1040: {
l6 = f185(l0,l1); if (l6 === undefined) break b1040;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1040;
if ((l7 === false)) break b1040;
break b1038;}
l8 = new O7("cure_by");
l2.add(l8);
}
b1041: {
return l2;
}
}
function f186(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1042: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b1042;
if ((l4 === false)) break b1042;
b1043: {
l5 = f168(l0,l1); if (l5 === undefined) break b1043;
if ((l5 === false)) break b1043;
break b1042;}
l6 = f172(l0,l1); if (l6 === undefined) break b1042;
if ((l6 === false)) break b1042;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1042;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1042;
l9 = l8;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b1042;
if ((l10 === false)) break b1042;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1042;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1042;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1042;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1042;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1042;
if ((l17 === false)) break b1042;
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
function f187(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1046: {
b1047: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b1047;
if ((l4 === false)) break b1047;
if (l3 === undefined) l3 = "overdue"; else if (!Q(l3, "overdue")) conflict();
}
b1048: {
if (l3 !== undefined) break b1048;
l4 = f186(l0,l1); if (l4 === undefined) break b1048;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1048;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1048;
if ((l9 === false)) break b1048;
if (l3 === undefined) l3 = "indeterminate"; else if (!Q(l3, "indeterminate")) conflict();
}
b1049: {
if (l3 !== undefined) break b1049;
l4 = f182(l0,l1); if (l4 === undefined) break b1049;
{
const k1050 = keysOf(l4), v1050 = valuesOf(l4);
for (let n1050 = 0; n1050 < v1050.length; n1050++) {
l5 = k1050 === null ? n1050 : k1050[n1050];
l6 = v1050[n1050];
b1051: {
l7 = l5;
l8 = l6;
b1052: {
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1052;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1052;
if ((l10 === false)) break b1052;
break b1051;}
if (l3 === undefined) l3 = "due"; else if (!Q(l3, "due")) conflict();
}
}
}
}
b1053: {
if (l3 !== undefined) break b1053;
l4 = f182(l0,l1); if (l4 === undefined) break b1053;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1053;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1053;
if ((l9 === false)) break b1053;
if (l3 === undefined) l3 = "may_act"; else if (!Q(l3, "may_act")) conflict();
}
b1054: {
if (l3 !== undefined) break b1054;
l4 = f187(l0,l1); if (l4 === undefined) break b1054;
if ((l4 === false)) break b1054;
if (l3 === undefined) l3 = "fulfilled_late"; else if (!Q(l3, "fulfilled_late")) conflict();
}
b1055: {
if (l3 !== undefined) break b1055;
if (l3 === undefined) l3 = "fulfilled"; else if (!Q(l3, "fulfilled")) conflict();
}
b1056: {
if (l3 === undefined) break b1056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1057: {
return l2;
}
}
function f188(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function f189(l0,l1,l3) {
let l4,l5,l6,l2;
b1058: {
b1059: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1059;
if ((l6 === false)) break b1059;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1060: {
if (l4 !== undefined) break b1060;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1061: {
if (l4 === undefined) break b1061;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1062: {
return l2;
}
}
function g190(l0,l1) {
let l3,l4,l2;
b1063: {
l3 = undefined;
l4 = new O36("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1064: {
if (l3 === undefined) break b1064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1065: {
return l2;
}
}
function f190(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1066: {
l2 = new RegoSet();
}
b1067: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b1067;
if ((l4 === false)) break b1067;
l5 = f167(l0,l1); if (l5 === undefined) break b1067;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1067;
l7 = l6;
l8 = f19(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1067;
l9 = l8;
l2.add(l9);
}
b1068: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1068;
if ((l4 === false)) break b1068;
l5 = f167(l0,l1); if (l5 === undefined) break b1068;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1068;
l7 = l6;
l8 = f19(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1068;
l9 = l8;
l2.add(l9);
}
b1069: {
l3 = undefined;
l4 = f181(l0,l1); if (l4 === undefined) break b1069;
{
const k1070 = keysOf(l4), v1070 = valuesOf(l4);
for (let n1070 = 0; n1070 < v1070.length; n1070++) {
l5 = k1070 === null ? n1070 : k1070[n1070];
l6 = v1070[n1070];
b1071: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1071;
l10 = l9;
l11 = f189(l0,l1,l10); if (l11 === undefined) break b1071;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1071;
l14 = l13;
l15 = f190(l0,l1); if (l15 === undefined) break b1071;
l16 = D(l15, l14); if (l16 === undefined) break b1071;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1071;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1071;
l22 = l21;
l23 = f19(l0,l1,l20,l22); if (l23 === undefined) break b1071;
l24 = l23;
l2.add(l24);
}
}
}
}
b1072: {
return l2;
}
}
function f191(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l2;
b1073: {
b1074: {
l3 = undefined;
b1075: {
l4 = f165(l0,l1); if (l4 === undefined) break b1075;
if ((l4 === false)) break b1075;
break b1074;}
l5 = f166(l0,l1); if (l5 === undefined) break b1074;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1074;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1076: {
if (l3 !== undefined) break b1076;
l4 = f165(l0,l1); if (l4 === undefined) break b1076;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1076;
if (!(l5 === "unavailable")) break b1076;
l6 = f166(l0,l1); if (l6 === undefined) break b1076;
l7 = l6;
l8 = f165(l0,l1); if (l8 === undefined) break b1076;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1076;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1077: {
if (l3 !== undefined) break b1077;
b1078: {
l4 = f167(l0,l1); if (l4 === undefined) break b1078;
if ((l4 === false)) break b1078;
break b1077;}
l5 = f166(l0,l1); if (l5 === undefined) break b1077;
l6 = l5;
l7 = f165(l0,l1); if (l7 === undefined) break b1077;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1077;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1079: {
if (l3 !== undefined) break b1079;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1079;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1079;
if (!(l5 === false)) break b1079;
l6 = f166(l0,l1); if (l6 === undefined) break b1079;
l7 = l6;
l8 = f165(l0,l1); if (l8 === undefined) break b1079;
l9 = l8;
l10 = new Bare();
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1079;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1080: {
if (l3 !== undefined) break b1080;
l4 = f183(l0,l1); if (l4 === undefined) break b1080;
l5 = l4;
l6 = f184(l0,l1); if (l6 === undefined) break b1080;
l7 = l6;
l8 = b_object_union(l5,l7); if (l8 === undefined) break b1080;
l9 = l8;
l10 = f166(l0,l1); if (l10 === undefined) break b1080;
l11 = l10;
l12 = f165(l0,l1); if (l12 === undefined) break b1080;
l13 = l12;
l14 = f188(l0,l1); if (l14 === undefined) break b1080;
l15 = l14;
l16 = new RegoSet();
b1081: {
l17 = f167(l0,l1); if (l17 === undefined) break b1081;
{
const k1082 = keysOf(l17), v1082 = valuesOf(l17);
for (let n1082 = 0; n1082 < v1082.length; n1082++) {
l18 = k1082 === null ? n1082 : k1082[n1082];
l19 = v1082[n1082];
b1083: {
l20 = l18;
l21 = l19;
l22 = f14(l0,l1,l21); if (l22 === undefined) break b1083;
l23 = l22;
{
const k1084 = keysOf(l23), v1084 = valuesOf(l23);
for (let n1084 = 0; n1084 < v1084.length; n1084++) {
l24 = k1084 === null ? n1084 : k1084[n1084];
l25 = v1084[n1084];
b1085: {
l26 = l24;
l27 = l25;
l16.add(l27);
}
}
}
}
}
}
}
l28 = l16;
l29 = f186(l0,l1); if (l29 === undefined) break b1080;
l30 = l29;
l31 = new RegoSet();
b1086: {
l32 = f182(l0,l1); if (l32 === undefined) break b1086;
{
const k1087 = keysOf(l32), v1087 = valuesOf(l32);
for (let n1087 = 0; n1087 < v1087.length; n1087++) {
l33 = k1087 === null ? n1087 : k1087[n1087];
l34 = v1087[n1087];
b1088: {
l35 = l33;
l36 = l34;
b1089: {
l37 = H(l36) ? l36.rule : undefined; if (l37 === undefined && (l37 = S(l36, "rule")) === undefined) break b1089;
l38 = H(l37) ? l37.may : undefined; if (l38 === undefined && (l38 = S(l37, "may")) === undefined) break b1089;
if ((l38 === false)) break b1089;
break b1088;}
l39 = H(l36) ? l36.act : undefined; if (l39 === undefined && (l39 = S(l36, "act")) === undefined) break b1088;
l40 = l39;
l41 = H(l36) ? l36.rule : undefined; if (l41 === undefined && (l41 = S(l36, "rule")) === undefined) break b1088;
l42 = l41;
l43 = f19(l0,l1,l40,l42); if (l43 === undefined) break b1088;
l44 = l43;
l31.add(l44);
}
}
}
}
l45 = l31;
l46 = f191(l0,l1); if (l46 === undefined) break b1080;
l47 = l46;
l48 = new O22(l28,l30,l45,l47,l9);
l49 = f17(l0,l1,l11,l13,l15,l48); if (l49 === undefined) break b1080;
l50 = l49;
if (l3 === undefined) l3 = l50; else if (!Q(l3, l50)) conflict();
}
b1090: {
if (l3 === undefined) break b1090;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1091: {
return l2;
}
}
function f192(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1092: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1092;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1092;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1092;
if ((l7 === false)) break b1092;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1093: {
if (l3 === undefined) break b1093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1094: {
return l2;
}
}
function f193(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function f194(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1095: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1095;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1095;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1095;
if ((l8 === false)) break b1095;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1096: {
if (l4 === undefined) break b1096;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1097: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1097;
if (!(l6 === "unavailable")) break b1097;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1098: {
if (l4 === undefined) break b1098;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1099: {
return l2;
}
}
function f195(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20;
b1100: {
l4 = undefined;
l5 = l3;
l6 = f193(l0,l1); if (l6 === undefined) break b1100;
if ((l6 === false)) break b1100;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1100;
if (!(l7 === "available")) break b1100;
b1101: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1101;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1101;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1101;
if ((l10 === false)) break b1101;
break b1100;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1100;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1100;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1102: {
if (l4 === undefined) break b1102;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1103: {
l4 = undefined;
l5 = l3;
l6 = f193(l0,l1); if (l6 === undefined) break b1103;
if ((l6 === false)) break b1103;
l7 = f194(l0,l1,l5); if (l7 === undefined) break b1103;
if ((l7 === false)) break b1103;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1103;
l9 = H(l8) ? l8.no_need_confirmed_on : undefined; if (l9 === undefined && (l9 = S(l8, "no_need_confirmed_on")) === undefined) break b1103;
l10 = l9;
l11 = f24(l0,l1,l10); if (l11 === undefined) break b1103;
if ((l11 === false)) break b1103;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1103;
l13 = H(l12) ? l12.use_ended_on : undefined; if (l13 === undefined && (l13 = S(l12, "use_ended_on")) === undefined) break b1103;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1103;
l16 = H(l15) ? l15.no_need_confirmed_on : undefined; if (l16 === undefined && (l16 = S(l15, "no_need_confirmed_on")) === undefined) break b1103;
l17 = l16;
l18 = [l14,l17];
l19 = b_max(l18); if (l19 === undefined) break b1103;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b1104: {
if (l4 === undefined) break b1104;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1105: {
return l2;
}
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1106: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1106;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1106;
l7 = l6;
l8 = f195(l0,l1,l7); if (l8 === undefined) break b1106;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1107: {
if (l3 === undefined) break b1107;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1108: {
return l2;
}
}
function f196(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1109: {
b1110: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1110;
if ((l4 === false)) break b1110;
l5 = f6(l0,l1); if (l5 === undefined) break b1110;
l6 = l5;
l7 = f196(l0,l1); if (l7 === undefined) break b1110;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1110;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1111: {
if (l3 !== undefined) break b1111;
l4 = f6(l0,l1); if (l4 === undefined) break b1111;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1112: {
if (l3 === undefined) break b1112;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1113: {
return l2;
}
}
function f197(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1114: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1114;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1114;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1115: {
if (l3 === undefined) break b1115;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1116: {
return l2;
}
}
function f198(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function f199(l0,l1) {
let l3,l2;
b1117: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1118: {
if (l3 === undefined) break b1118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1119: {
return l2;
}
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1120: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1120;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1120;
l6 = l5;
l7 = f198(l0,l1); if (l7 === undefined) break b1120;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1120;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1120;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1120;
l11 = D(l10, l6); if (l11 === undefined) break b1120;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1121: {
if (l3 === undefined) break b1121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1122: {
return l2;
}
}
function f200(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1123: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1123;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1123;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1123;
if ((l7 === false)) break b1123;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1124: {
if (l3 === undefined) break b1124;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1125: {
return l2;
}
}
function f201(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1126: {
l3 = undefined;
l4 = f198(l0,l1); if (l4 === undefined) break b1126;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1126;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1126;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1126;
if ((l7 === false)) break b1126;
b1127: {
l8 = f201(l0,l1); if (l8 === undefined) break b1127;
if ((l8 === false)) break b1127;
break b1126;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1128: {
if (l3 === undefined) break b1128;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1129: {
return l2;
}
}
function f202(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function f203(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1130: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1130;
l7 = D(l6, l5); if (l7 === undefined) break b1130;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1130;
if ((l9 === false)) break b1130;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1131: {
if (l4 === undefined) break b1131;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1132: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1132;
l7 = D(l6, l5); if (l7 === undefined) break b1132;
if (!(l7 === true)) break b1132;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1133: {
if (l4 === undefined) break b1133;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1134: {
return l2;
}
}
function g204(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1135: {
b1136: {
l3 = undefined;
l4 = f200(l0,l1); if (l4 === undefined) break b1136;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1136;
l6 = l5;
l7 = undefined;
b1137: {
b1138: {
if (!Array.isArray(l6)) break b1138;
break b1137;
}
b1139: {
if (!O(l6)) break b1139;
break b1137;
}
b1140: {
if (!(l6 instanceof RegoSet)) break b1140;
break b1137;
}
break b1136;
}
{
const k1141 = keysOf(l6), v1141 = valuesOf(l6);
for (let n1141 = 0; n1141 < v1141.length; n1141++) {
l9 = k1141 === null ? n1141 : k1141[n1141];
l10 = v1141[n1141];
b1142: {
l11 = l9;
l8 = undefined;
b1143: {
l12 = l10;
l13 = f203(l0,l1,l12); if (l13 === undefined) break b1143;
if ((l13 === false)) break b1143;
l8 = true;
}
if (l8 !== undefined) break b1142;
l7 = true;
}
}
}
if (l7 !== undefined) break b1136;
l14 = [];
b1144: {
l15 = f200(l0,l1); if (l15 === undefined) break b1144;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1144;
{
const k1145 = keysOf(l16), v1145 = valuesOf(l16);
for (let n1145 = 0; n1145 < v1145.length; n1145++) {
l17 = k1145 === null ? n1145 : k1145[n1145];
l18 = v1145[n1145];
b1146: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1146;
l22 = D(l21, l20); if (l22 === undefined) break b1146;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1146;
if ((l24 === false)) break b1146;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1136;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1147: {
if (l3 !== undefined) break b1147;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1148: {
if (l3 === undefined) break b1148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1149: {
return l2;
}
}
function f204(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1150: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1150;
l5 = l4;
l6 = f200(l0,l1); if (l6 === undefined) break b1150;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1150;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1150;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1151: {
if (l3 === undefined) break b1151;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1152: {
return l2;
}
}
function f205(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1153: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1153;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1153;
l6 = l5;
l7 = f198(l0,l1); if (l7 === undefined) break b1153;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1153;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1153;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1153;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1153;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1153;
if ((l13 === false)) break b1153;
l14 = f198(l0,l1); if (l14 === undefined) break b1153;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1153;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1153;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1153;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1154: {
if (l3 === undefined) break b1154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1155: {
return l2;
}
}
function f206(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1156: {
b1157: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1157;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1157;
l6 = l5;
l7 = undefined;
b1158: {
b1159: {
if (!Array.isArray(l6)) break b1159;
break b1158;
}
b1160: {
if (!O(l6)) break b1160;
break b1158;
}
b1161: {
if (!(l6 instanceof RegoSet)) break b1161;
break b1158;
}
break b1157;
}
{
const k1162 = keysOf(l6), v1162 = valuesOf(l6);
for (let n1162 = 0; n1162 < v1162.length; n1162++) {
l9 = k1162 === null ? n1162 : k1162[n1162];
l10 = v1162[n1162];
b1163: {
l11 = l9;
l8 = undefined;
b1164: {
l12 = l10;
l13 = f203(l0,l1,l12); if (l13 === undefined) break b1164;
if ((l13 === false)) break b1164;
l8 = true;
}
if (l8 !== undefined) break b1163;
l7 = true;
}
}
}
if (l7 !== undefined) break b1157;
l14 = [];
b1165: {
l15 = f206(l0,l1); if (l15 === undefined) break b1165;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1165;
{
const k1166 = keysOf(l16), v1166 = valuesOf(l16);
for (let n1166 = 0; n1166 < v1166.length; n1166++) {
l17 = k1166 === null ? n1166 : k1166[n1166];
l18 = v1166[n1166];
b1167: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1167;
l22 = D(l21, l20); if (l22 === undefined) break b1167;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1167;
if ((l24 === false)) break b1167;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1157;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1168: {
if (l3 !== undefined) break b1168;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
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
function f207(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1171: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1171;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1171;
if ((l6 === false)) break b1171;
l7 = f204(l0,l1); if (l7 === undefined) break b1171;
l8 = l7;
l9 = f206(l0,l1); if (l9 === undefined) break b1171;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1171;
l11 = l10;
l12 = f35(l0,l1,l8,l11); if (l12 === undefined) break b1171;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1172: {
if (l3 === undefined) break b1172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1173: {
return l2;
}
}
function f208(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1174: {
l2 = new RegoSet();
}
b1175: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1175;
l5 = l4;
l6 = f205(l0,l1); if (l6 === undefined) break b1175;
l7 = l6;
l8 = f200(l0,l1); if (l8 === undefined) break b1175;
l9 = l8;
l10 = new O20("destroy_data","destruction",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1176: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1176;
l5 = l4;
l6 = f208(l0,l1); if (l6 === undefined) break b1176;
l7 = l6;
l8 = f206(l0,l1); if (l8 === undefined) break b1176;
l9 = l8;
l10 = new O20("notify_destruction","notice",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1177: {
return l2;
}
}
function f209(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1178: {
l3 = undefined;
l4 = new RegoSet();
b1179: {
l5 = f209(l0,l1); if (l5 === undefined) break b1179;
{
const k1180 = keysOf(l5), v1180 = valuesOf(l5);
for (let n1180 = 0; n1180 < v1180.length; n1180++) {
l6 = k1180 === null ? n1180 : k1180[n1180];
l7 = v1180[n1180];
b1181: {
l8 = l6;
l9 = l7;
l10 = f115(l0,l1,l9); if (l10 === undefined) break b1181;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1182: {
if (l3 === undefined) break b1182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1183: {
return l2;
}
}
function f210(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1184: {
l3 = undefined;
l4 = f210(l0,l1); if (l4 === undefined) break b1184;
l5 = l4;
l6 = new RegoSet();
l7 = f123(l0,l1,l5,l6); if (l7 === undefined) break b1184;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1185: {
if (l3 === undefined) break b1185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1186: {
return l2;
}
}
function f211(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1187: {
l2 = new RegoSet();
}
b1188: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1188;
l5 = l4;
l6 = f116(l0,l1,l5); if (l6 === undefined) break b1188;
l7 = l6;
{
const k1189 = keysOf(l7), v1189 = valuesOf(l7);
for (let n1189 = 0; n1189 < v1189.length; n1189++) {
l8 = k1189 === null ? n1189 : k1189[n1189];
l9 = v1189[n1189];
b1190: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b1191: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1191;
if (!(l4 === "")) break b1191;
l5 = f200(l0,l1); if (l5 === undefined) break b1191;
l6 = l5;
l7 = f52(l0,l1,l6); if (l7 === undefined) break b1191;
l8 = l7;
{
const k1192 = keysOf(l8), v1192 = valuesOf(l8);
for (let n1192 = 0; n1192 < v1192.length; n1192++) {
l9 = k1192 === null ? n1192 : k1192[n1192];
l10 = v1192[n1192];
b1193: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b1194: {
return l2;
}
}
function f212(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l37,l38,l39,l36,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l2;
b1195: {
b1196: {
l3 = undefined;
b1197: {
l4 = f198(l0,l1); if (l4 === undefined) break b1197;
if ((l4 === false)) break b1197;
break b1196;}
l5 = f199(l0,l1); if (l5 === undefined) break b1196;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1196;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1198: {
if (l3 !== undefined) break b1198;
l4 = f198(l0,l1); if (l4 === undefined) break b1198;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1198;
if (!(l5 === "unavailable")) break b1198;
l6 = f199(l0,l1); if (l6 === undefined) break b1198;
l7 = l6;
l8 = f198(l0,l1); if (l8 === undefined) break b1198;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1198;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1199: {
if (l3 !== undefined) break b1199;
b1200: {
l4 = f200(l0,l1); if (l4 === undefined) break b1200;
if ((l4 === false)) break b1200;
break b1199;}
l5 = f199(l0,l1); if (l5 === undefined) break b1199;
l6 = l5;
l7 = f198(l0,l1); if (l7 === undefined) break b1199;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1199;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1201: {
if (l3 !== undefined) break b1201;
l4 = f202(l0,l1); if (l4 === undefined) break b1201;
if ((l4 === false)) break b1201;
l5 = f200(l0,l1); if (l5 === undefined) break b1201;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1201;
l8 = l7;
l9 = f199(l0,l1); if (l9 === undefined) break b1201;
l10 = l9;
l11 = f198(l0,l1); if (l11 === undefined) break b1201;
l12 = l11;
l13 = new O2(l8);
l14 = f17(l0,l1,l10,l12,"not_due",l13); if (l14 === undefined) break b1201;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1202: {
if (l3 !== undefined) break b1202;
b1203: {
l4 = f193(l0,l1); if (l4 === undefined) break b1203;
if ((l4 === false)) break b1203;
break b1202;}
l5 = f200(l0,l1); if (l5 === undefined) break b1202;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1202;
l8 = l7;
l9 = f199(l0,l1); if (l9 === undefined) break b1202;
l10 = l9;
l11 = f198(l0,l1); if (l11 === undefined) break b1202;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("use_ended_on");
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1202;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1204: {
if (l3 !== undefined) break b1204;
l4 = f209(l0,l1); if (l4 === undefined) break b1204;
l5 = l4;
l6 = f211(l0,l1); if (l6 === undefined) break b1204;
l7 = l6;
l8 = f125(l0,l1,l5,l7); if (l8 === undefined) break b1204;
l9 = l8;
l10 = f199(l0,l1); if (l10 === undefined) break b1204;
l11 = l10;
l12 = f198(l0,l1); if (l12 === undefined) break b1204;
l13 = l12;
l14 = f211(l0,l1); if (l14 === undefined) break b1204;
l15 = l14;
l16 = new RegoSet();
b1205: {
l17 = f209(l0,l1); if (l17 === undefined) break b1205;
{
const k1206 = keysOf(l17), v1206 = valuesOf(l17);
for (let n1206 = 0; n1206 < v1206.length; n1206++) {
l18 = k1206 === null ? n1206 : k1206[n1206];
l19 = v1206[n1206];
b1207: {
l20 = l18;
l21 = l19;
l22 = H(l21) ? l21.rule : undefined; if (l22 === undefined && (l22 = S(l21, "rule")) === undefined) break b1207;
l23 = l22;
l24 = f14(l0,l1,l23); if (l24 === undefined) break b1207;
l25 = l24;
{
const k1208 = keysOf(l25), v1208 = valuesOf(l25);
for (let n1208 = 0; n1208 < v1208.length; n1208++) {
l26 = k1208 === null ? n1208 : k1208[n1208];
l27 = v1208[n1208];
b1209: {
l28 = l26;
l29 = l27;
l16.add(l29);
}
}
}
}
}
}
}
l30 = l16;
l31 = f212(l0,l1); if (l31 === undefined) break b1204;
l32 = l31;
l33 = new Bare();
b1210: {
l34 = f205(l0,l1); if (l34 === undefined) break b1210;
l33["destroy_by"] = l34;
}
b1211: {
l35 = f208(l0,l1); if (l35 === undefined) break b1211;
l33["notify_by"] = l35;
}
b1212: {
b1213: {
l37 = H(l1) ? l1.hdp : undefined; if (l37 === undefined && (l37 = S(l1, "hdp")) === undefined) break b1213;
l38 = H(l37) ? l37.data_destruction : undefined; if (l38 === undefined && (l38 = S(l37, "data_destruction")) === undefined) break b1213;
l39 = D(l38, "values"); if (l39 === undefined) break b1213;
l36 = merge(l39, l33);
break b1212;
}
l36 = l33;
}
l40 = l36;
l41 = new RegoSet();
b1214: {
l42 = f209(l0,l1); if (l42 === undefined) break b1214;
{
const k1215 = keysOf(l42), v1215 = valuesOf(l42);
for (let n1215 = 0; n1215 < v1215.length; n1215++) {
l43 = k1215 === null ? n1215 : k1215[n1215];
l44 = v1215[n1215];
b1216: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.rule : undefined; if (l47 === undefined && (l47 = S(l46, "rule")) === undefined) break b1216;
l48 = l47;
l49 = f61(l0,l1,l48); if (l49 === undefined) break b1216;
l50 = l49;
{
const k1217 = keysOf(l50), v1217 = valuesOf(l50);
for (let n1217 = 0; n1217 < v1217.length; n1217++) {
l51 = k1217 === null ? n1217 : k1217[n1217];
l52 = v1217[n1217];
b1218: {
l53 = l51;
l54 = l52;
l41.add(l54);
}
}
}
}
}
}
}
l55 = l41;
l56 = new O37(l30,l32,l9,l40,l55);
l57 = f17(l0,l1,l11,l13,l15,l56); if (l57 === undefined) break b1204;
l58 = l57;
if (l3 === undefined) l3 = l58; else if (!Q(l3, l58)) conflict();
}
b1219: {
if (l3 === undefined) break b1219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1220: {
return l2;
}
}
function f213(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1221: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1221;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1221;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1222: {
if (l3 === undefined) break b1222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1223: {
return l2;
}
}
function f214(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f215(l0,l1) {
let l3,l2;
b1224: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1225: {
if (l3 === undefined) break b1225;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1226: {
return l2;
}
}
function g216(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1227: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1227;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1227;
l6 = l5;
l7 = f214(l0,l1); if (l7 === undefined) break b1227;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1227;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1227;
l10 = D(l9, l6); if (l10 === undefined) break b1227;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1228: {
if (l3 === undefined) break b1228;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1229: {
return l2;
}
}
function f216(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1230: {
l2 = new RegoSet();
}
b1231: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1232 = keysOf(l5), v1232 = valuesOf(l5);
for (let n1232 = 0; n1232 < v1232.length; n1232++) {
l6 = k1232 === null ? n1232 : k1232[n1232];
l7 = v1232[n1232];
b1233: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1233;
l11 = D(l10, l9); if (l11 === undefined) break b1233;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1233;
if ((l13 === false)) break b1233;
l2.add(l9);
}
}
}
}
b1234: {
return l2;
}
}
function f217(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l2;
b1235: {
l3 = undefined;
l4 = new O38("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1236: {
if (l3 === undefined) break b1236;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1237: {
return l2;
}
}
function f218(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1238: {
l2 = new RegoSet();
}
b1239: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1239;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1239;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1239;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1239;
l10 = f216(l0,l1); if (l10 === undefined) break b1239;
l11 = l10;
l12 = f19(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1239;
l13 = l12;
l2.add(l13);
}
b1240: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1240;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1240;
{
const k1241 = keysOf(l5), v1241 = valuesOf(l5);
for (let n1241 = 0; n1241 < v1241.length; n1241++) {
l6 = k1241 === null ? n1241 : k1241[n1241];
l7 = v1241[n1241];
b1242: {
l8 = l6;
l9 = l7;
l10 = f217(l0,l1); if (l10 === undefined) break b1242;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1242;
if ((l12 === false)) break b1242;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1242;
l14 = D(l13, l9); if (l14 === undefined) break b1242;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1242;
if ((l16 === false)) break b1242;
l17 = f218(l0,l1); if (l17 === undefined) break b1242;
l18 = D(l17, l9); if (l18 === undefined) break b1242;
l19 = l18;
l20 = f216(l0,l1); if (l20 === undefined) break b1242;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1242;
l23 = l22;
l2.add(l23);
}
}
}
}
b1243: {
return l2;
}
}
function f219(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1244: {
l2 = new RegoSet();
}
b1245: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1245;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1245;
{
const k1246 = keysOf(l5), v1246 = valuesOf(l5);
for (let n1246 = 0; n1246 < v1246.length; n1246++) {
l6 = k1246 === null ? n1246 : k1246[n1246];
l7 = v1246[n1246];
b1247: {
l8 = l6;
l9 = l7;
l10 = f217(l0,l1); if (l10 === undefined) break b1247;
l11 = l10;
b1248: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1248;
if ((l12 === false)) break b1248;
break b1247;}
l13 = new O7(l9);
l2.add(l13);
}
}
}
}
b1249: {
return l2;
}
}
function f220(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1250: {
b1251: {
l3 = undefined;
b1252: {
l4 = f214(l0,l1); if (l4 === undefined) break b1252;
if ((l4 === false)) break b1252;
break b1251;}
l5 = f215(l0,l1); if (l5 === undefined) break b1251;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1251;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1253: {
if (l3 !== undefined) break b1253;
l4 = f214(l0,l1); if (l4 === undefined) break b1253;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1253;
if (!(l5 === "unavailable")) break b1253;
l6 = f215(l0,l1); if (l6 === undefined) break b1253;
l7 = l6;
l8 = f214(l0,l1); if (l8 === undefined) break b1253;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1253;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1254: {
if (l3 !== undefined) break b1254;
b1255: {
l4 = f216(l0,l1); if (l4 === undefined) break b1255;
if ((l4 === false)) break b1255;
break b1254;}
l5 = f215(l0,l1); if (l5 === undefined) break b1254;
l6 = l5;
l7 = f214(l0,l1); if (l7 === undefined) break b1254;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1254;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1256: {
if (l3 !== undefined) break b1256;
l4 = f219(l0,l1); if (l4 === undefined) break b1256;
l5 = l4;
l6 = f220(l0,l1); if (l6 === undefined) break b1256;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b1256;
l9 = l8;
l10 = f216(l0,l1); if (l10 === undefined) break b1256;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1256;
l13 = l12;
l14 = f215(l0,l1); if (l14 === undefined) break b1256;
l15 = l14;
l16 = f214(l0,l1); if (l16 === undefined) break b1256;
l17 = l16;
l18 = f220(l0,l1); if (l18 === undefined) break b1256;
l19 = l18;
l20 = new RegoSet();
b1257: {
l21 = f219(l0,l1); if (l21 === undefined) break b1257;
l22 = l21;
l23 = f220(l0,l1); if (l23 === undefined) break b1257;
l24 = l23;
l25 = f80(l0,l1,l22,l24); if (l25 === undefined) break b1257;
l26 = l25;
if (!(l26 === "permit")) break b1257;
l27 = f216(l0,l1); if (l27 === undefined) break b1257;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1257;
l30 = l29;
{
const k1258 = keysOf(l30), v1258 = valuesOf(l30);
for (let n1258 = 0; n1258 < v1258.length; n1258++) {
l31 = k1258 === null ? n1258 : k1258[n1258];
l32 = v1258[n1258];
b1259: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f219(l0,l1); if (l36 === undefined) break b1256;
l37 = l36;
l38 = new O39(l13,l19,l35,l37);
l39 = f17(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1256;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1260: {
if (l3 === undefined) break b1260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1261: {
return l2;
}
}
function f221(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1262: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1262;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1262;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1263: {
if (l3 === undefined) break b1263;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1264: {
return l2;
}
}
function f222(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function f223(l0,l1) {
let l3,l2;
b1265: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1266: {
if (l3 === undefined) break b1266;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1267: {
return l2;
}
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1268: {
l3 = undefined;
l4 = f222(l0,l1); if (l4 === undefined) break b1268;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1268;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1268;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1268;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1269: {
if (l3 === undefined) break b1269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1270: {
return l2;
}
}
function f224(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1271: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1271;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1271;
if ((l5 === false)) break b1271;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1271;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1271;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1271;
if ((l9 === false)) break b1271;
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
function f225(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1274: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1274;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1274;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1274;
if ((l7 === false)) break b1274;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1274;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1274;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1275: {
if (l3 === undefined) break b1275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1276: {
return l2;
}
}
function f226(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1277: {
b1278: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1278;
if ((l4 === false)) break b1278;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1278;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1278;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1279: {
if (l3 !== undefined) break b1279;
l4 = f226(l0,l1); if (l4 === undefined) break b1279;
l5 = l4;
l6 = f224(l0,l1); if (l6 === undefined) break b1279;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1279;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1279;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1280: {
if (l3 === undefined) break b1280;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1281: {
return l2;
}
}
function f227(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1282: {
b1283: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1283;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1283;
if ((l5 === false)) break b1283;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1283;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1283;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1283;
if ((l9 === false)) break b1283;
l10 = f227(l0,l1); if (l10 === undefined) break b1283;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1283;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1283;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1283;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1284: {
if (l3 !== undefined) break b1284;
l4 = f227(l0,l1); if (l4 === undefined) break b1284;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1285: {
if (l3 === undefined) break b1285;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1286: {
return l2;
}
}
function f228(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1287: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1287;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1287;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1287;
if ((l8 === false)) break b1287;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1288: {
if (l3 === undefined) break b1288;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1289: {
return l2;
}
}
function f229(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1290: {
l2 = new RegoSet();
}
b1291: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1291;
if ((l4 === false)) break b1291;
l5 = f224(l0,l1); if (l5 === undefined) break b1291;
l6 = l5;
l7 = f19(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1291;
l8 = l7;
l2.add(l8);
}
b1292: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1292;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1292;
if ((l5 === false)) break b1292;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1292;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1292;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1292;
if ((l9 === false)) break b1292;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1292;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1292;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1292;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1292;
if ((l15 === false)) break b1292;
l16 = f224(l0,l1); if (l16 === undefined) break b1292;
l17 = l16;
l18 = f19(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1292;
l19 = l18;
l2.add(l19);
}
b1293: {
return l2;
}
}
function f230(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l2,l3,l4,l5,l6;
b1294: {
l2 = new RegoSet();
}
b1295: {
l3 = undefined;
b1296: {
l4 = f226(l0,l1); if (l4 === undefined) break b1296;
if ((l4 === false)) break b1296;
break b1295;}
b1297: {
l5 = f229(l0,l1); if (l5 === undefined) break b1297;
if ((l5 === false)) break b1297;
break b1295;}
l6 = new O7("acquired_on");
l2.add(l6);
}
b1298: {
return l2;
}
}
function f231(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l2;
b1299: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1299;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1300: {
if (l3 === undefined) break b1300;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1301: {
return l2;
}
}
function f232(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1302: {
b1303: {
l3 = undefined;
b1304: {
l4 = f225(l0,l1); if (l4 === undefined) break b1304;
if ((l4 === false)) break b1304;
break b1303;}
l5 = f224(l0,l1); if (l5 === undefined) break b1303;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b1303;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1305: {
if (l3 !== undefined) break b1305;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1306: {
if (l3 === undefined) break b1306;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1307: {
return l2;
}
}
function f233(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1308: {
b1309: {
l3 = undefined;
b1310: {
l4 = f222(l0,l1); if (l4 === undefined) break b1310;
if ((l4 === false)) break b1310;
break b1309;}
l5 = f223(l0,l1); if (l5 === undefined) break b1309;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1309;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1311: {
if (l3 !== undefined) break b1311;
l4 = f222(l0,l1); if (l4 === undefined) break b1311;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1311;
if (!(l5 === "unavailable")) break b1311;
l6 = f223(l0,l1); if (l6 === undefined) break b1311;
l7 = l6;
l8 = f222(l0,l1); if (l8 === undefined) break b1311;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1311;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1312: {
if (l3 !== undefined) break b1312;
b1313: {
l4 = f224(l0,l1); if (l4 === undefined) break b1313;
if ((l4 === false)) break b1313;
break b1312;}
l5 = f223(l0,l1); if (l5 === undefined) break b1312;
l6 = l5;
l7 = f222(l0,l1); if (l7 === undefined) break b1312;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1312;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1314: {
if (l3 !== undefined) break b1314;
l4 = f230(l0,l1); if (l4 === undefined) break b1314;
l5 = l4;
l6 = f231(l0,l1); if (l6 === undefined) break b1314;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b1314;
l9 = l8;
l10 = f224(l0,l1); if (l10 === undefined) break b1314;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1314;
l13 = l12;
l14 = f223(l0,l1); if (l14 === undefined) break b1314;
l15 = l14;
l16 = f222(l0,l1); if (l16 === undefined) break b1314;
l17 = l16;
l18 = f231(l0,l1); if (l18 === undefined) break b1314;
l19 = l18;
l20 = new RegoSet();
b1315: {
l21 = f230(l0,l1); if (l21 === undefined) break b1315;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1315;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1315;
if ((l26 === false)) break b1315;
l27 = f224(l0,l1); if (l27 === undefined) break b1315;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1315;
l30 = l29;
{
const k1316 = keysOf(l30), v1316 = valuesOf(l30);
for (let n1316 = 0; n1316 < v1316.length; n1316++) {
l31 = k1316 === null ? n1316 : k1316[n1316];
l32 = v1316[n1316];
b1317: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f230(l0,l1); if (l36 === undefined) break b1314;
l37 = l36;
l38 = new Bare();
b1318: {
l39 = f232(l0,l1); if (l39 === undefined) break b1318;
l38["use_until"] = l39;
}
b1319: {
b1320: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1320;
l42 = H(l41) ? l41.data_use_period : undefined; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1320;
l43 = D(l42, "values"); if (l43 === undefined) break b1320;
l40 = merge(l43, l38);
break b1319;
}
l40 = l38;
}
l44 = l40;
l45 = f233(l0,l1); if (l45 === undefined) break b1314;
l46 = l45;
l47 = new O12(l13,l19,l35,l37,l44,l46);
l48 = f17(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1314;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1321: {
if (l3 === undefined) break b1321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1322: {
return l2;
}
}
function f234(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1323: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1323;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1323;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1324: {
if (l3 === undefined) break b1324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1325: {
return l2;
}
}
function f235(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function f236(l0,l1) {
let l3,l2;
b1326: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1327: {
if (l3 === undefined) break b1327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1328: {
return l2;
}
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1329: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1329;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1329;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1329;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1330: {
if (l3 === undefined) break b1330;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1331: {
return l2;
}
}
function f237(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1332: {
l3 = undefined;
l4 = [];
b1333: {
l5 = f237(l0,l1); if (l5 === undefined) break b1333;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1333;
{
const k1334 = keysOf(l6), v1334 = valuesOf(l6);
for (let n1334 = 0; n1334 < v1334.length; n1334++) {
l7 = k1334 === null ? n1334 : k1334[n1334];
l8 = v1334[n1334];
b1335: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1335;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1335;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1335;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1335;
if (!Q(l11, l14)) break b1335;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1335;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1335;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1335;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1335;
if (!Q(l15, l18)) break b1335;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1335;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1335;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1335;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1335;
if (!Q(l19, l22)) break b1335;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1336: {
if (l3 === undefined) break b1336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1337: {
return l2;
}
}
function f238(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14;
b1338: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1338;
{
const k1339 = keysOf(l4), v1339 = valuesOf(l4);
for (let n1339 = 0; n1339 < v1339.length; n1339++) {
l5 = k1339 === null ? n1339 : k1339[n1339];
l6 = v1339[n1339];
b1340: {
l7 = l5;
l8 = l6;
b1341: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1341;
if ((l9 === false)) break b1341;
break b1340;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1342: {
if (l3 === undefined) break b1342;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1343: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1343;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1343;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1343;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1343;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1343;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1343;
if (!Q(l6, l9)) break b1343;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1343;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1343;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1343;
l13 = l12;
l14 = f72(l0,l1,l13); if (l14 === undefined) break b1343;
if ((l14 === false)) break b1343;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1344: {
if (l3 === undefined) break b1344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1345: {
return l2;
}
}
function f239(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1346: {
l2 = new RegoSet();
}
b1347: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1347;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1347;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1347;
l9 = f237(l0,l1); if (l9 === undefined) break b1347;
l10 = l9;
l11 = f19(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1347;
l12 = l11;
l2.add(l12);
}
b1348: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1348;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1348;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1348;
if ((l9 === false)) break b1348;
b1349: {
l10 = f239(l0,l1); if (l10 === undefined) break b1349;
if ((l10 === false)) break b1349;
break b1348;}
l11 = f237(l0,l1); if (l11 === undefined) break b1348;
l12 = l11;
l13 = f19(l0,l1,"unit_of_another",l12); if (l13 === undefined) break b1348;
l14 = l13;
l2.add(l14);
}
b1350: {
return l2;
}
}
function f240(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1351: {
b1352: {
l3 = undefined;
b1353: {
l4 = f235(l0,l1); if (l4 === undefined) break b1353;
if ((l4 === false)) break b1353;
break b1352;}
l5 = f236(l0,l1); if (l5 === undefined) break b1352;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1352;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1354: {
if (l3 !== undefined) break b1354;
l4 = f235(l0,l1); if (l4 === undefined) break b1354;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1354;
if (!(l5 === "unavailable")) break b1354;
l6 = f236(l0,l1); if (l6 === undefined) break b1354;
l7 = l6;
l8 = f235(l0,l1); if (l8 === undefined) break b1354;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1354;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1355: {
if (l3 !== undefined) break b1355;
b1356: {
l4 = f237(l0,l1); if (l4 === undefined) break b1356;
if ((l4 === false)) break b1356;
break b1355;}
l5 = f236(l0,l1); if (l5 === undefined) break b1355;
l6 = l5;
l7 = f235(l0,l1); if (l7 === undefined) break b1355;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1355;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1357: {
if (l3 !== undefined) break b1357;
l4 = f240(l0,l1); if (l4 === undefined) break b1357;
l5 = l4;
l6 = new RegoSet();
l7 = f80(l0,l1,l5,l6); if (l7 === undefined) break b1357;
l8 = l7;
l9 = f237(l0,l1); if (l9 === undefined) break b1357;
l10 = l9;
l11 = f14(l0,l1,l10); if (l11 === undefined) break b1357;
l12 = l11;
l13 = f236(l0,l1); if (l13 === undefined) break b1357;
l14 = l13;
l15 = f235(l0,l1); if (l15 === undefined) break b1357;
l16 = l15;
l17 = new RegoSet();
b1358: {
l18 = f240(l0,l1); if (l18 === undefined) break b1358;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1358;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1358;
l23 = f237(l0,l1); if (l23 === undefined) break b1358;
l24 = l23;
l25 = f52(l0,l1,l24); if (l25 === undefined) break b1358;
l26 = l25;
{
const k1359 = keysOf(l26), v1359 = valuesOf(l26);
for (let n1359 = 0; n1359 < v1359.length; n1359++) {
l27 = k1359 === null ? n1359 : k1359[n1359];
l28 = v1359[n1359];
b1360: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
l31 = l17;
l32 = f240(l0,l1); if (l32 === undefined) break b1357;
l33 = l32;
l34 = new O16(l12,l31,l33);
l35 = f17(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1357;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1361: {
if (l3 === undefined) break b1361;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1362: {
return l2;
}
}
function f241(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1363: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1363;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1363;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1364: {
if (l3 === undefined) break b1364;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1365: {
return l2;
}
}
function f242(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function f243(l0,l1) {
let l3,l2;
b1366: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1367: {
if (l3 === undefined) break b1367;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1368: {
return l2;
}
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1369: {
l3 = undefined;
l4 = f242(l0,l1); if (l4 === undefined) break b1369;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1369;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1369;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1370: {
if (l3 === undefined) break b1370;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1371: {
return l2;
}
}
function f244(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1372: {
b1373: {
l3 = undefined;
b1374: {
l4 = f242(l0,l1); if (l4 === undefined) break b1374;
if ((l4 === false)) break b1374;
break b1373;}
l5 = f243(l0,l1); if (l5 === undefined) break b1373;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1373;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1375: {
if (l3 !== undefined) break b1375;
l4 = f242(l0,l1); if (l4 === undefined) break b1375;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1375;
if (!(l5 === "unavailable")) break b1375;
l6 = f243(l0,l1); if (l6 === undefined) break b1375;
l7 = l6;
l8 = f242(l0,l1); if (l8 === undefined) break b1375;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1375;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1376: {
if (l3 !== undefined) break b1376;
b1377: {
l4 = f244(l0,l1); if (l4 === undefined) break b1377;
if ((l4 === false)) break b1377;
break b1376;}
l5 = f243(l0,l1); if (l5 === undefined) break b1376;
l6 = l5;
l7 = f242(l0,l1); if (l7 === undefined) break b1376;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1376;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1378: {
if (l3 !== undefined) break b1378;
l4 = f243(l0,l1); if (l4 === undefined) break b1378;
l5 = l4;
l6 = f242(l0,l1); if (l6 === undefined) break b1378;
l7 = l6;
l8 = f244(l0,l1); if (l8 === undefined) break b1378;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"handling","check"); if (l10 === undefined) break b1378;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1379: {
if (l3 === undefined) break b1379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1380: {
return l2;
}
}
function f245(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1381: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1381;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1381;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1382: {
if (l3 === undefined) break b1382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1383: {
return l2;
}
}
function f246(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f247(l0,l1) {
let l3,l2;
b1384: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1385: {
if (l3 === undefined) break b1385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1386: {
return l2;
}
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1387: {
l3 = undefined;
l4 = f246(l0,l1); if (l4 === undefined) break b1387;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1387;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1387;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1388: {
if (l3 === undefined) break b1388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1389: {
return l2;
}
}
function f248(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1390: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1390;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1390;
l7 = l6;
l8 = f246(l0,l1); if (l8 === undefined) break b1390;
l9 = l8;
l10 = f248(l0,l1); if (l10 === undefined) break b1390;
l11 = l10;
l12 = f92(l0,l1); if (l12 === undefined) break b1390;
l13 = l12;
l14 = f95(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b1390;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1391: {
if (l3 === undefined) break b1391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1392: {
return l2;
}
}
function f249(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1393: {
l2 = new RegoSet();
}
b1394: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1394;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1394;
l6 = l5;
l7 = new RegoSet();
l7.add("due");
l7.add("overdue");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b1394;
if ((l8 === false)) break b1394;
l2.add("may_act");
}
b1395: {
return l2;
}
}
function f250(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l2,l3,l4,l5,l6;
b1396: {
l2 = new RegoSet();
}
b1397: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1397;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1397;
if (!(l5 === "unknown")) break b1397;
l6 = new O7("last_done_on");
l2.add(l6);
}
b1398: {
return l2;
}
}
function f251(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1399: {
l3 = undefined;
l4 = f248(l0,l1); if (l4 === undefined) break b1399;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1399;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b1399;
l8 = l7;
l9 = f27(l0,l1,l6,l8); if (l9 === undefined) break b1399;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1400: {
if (l3 === undefined) break b1400;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1401: {
return l2;
}
}
function f252(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1402: {
b1403: {
l3 = undefined;
b1404: {
l4 = f246(l0,l1); if (l4 === undefined) break b1404;
if ((l4 === false)) break b1404;
break b1403;}
l5 = f247(l0,l1); if (l5 === undefined) break b1403;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1403;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1405: {
if (l3 !== undefined) break b1405;
l4 = f246(l0,l1); if (l4 === undefined) break b1405;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1405;
if (!(l5 === "unavailable")) break b1405;
l6 = f247(l0,l1); if (l6 === undefined) break b1405;
l7 = l6;
l8 = f246(l0,l1); if (l8 === undefined) break b1405;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1405;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1406: {
if (l3 !== undefined) break b1406;
b1407: {
l4 = f248(l0,l1); if (l4 === undefined) break b1407;
if ((l4 === false)) break b1407;
break b1406;}
l5 = f247(l0,l1); if (l5 === undefined) break b1406;
l6 = l5;
l7 = f246(l0,l1); if (l7 === undefined) break b1406;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1406;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1408: {
if (l3 !== undefined) break b1408;
b1409: {
l4 = f248(l0,l1); if (l4 === undefined) break b1409;
l5 = H(l4) ? l4.may : undefined; if (l5 === undefined && (l5 = S(l4, "may")) === undefined) break b1409;
if ((l5 === false)) break b1409;
break b1408;}
l6 = f247(l0,l1); if (l6 === undefined) break b1408;
l7 = l6;
l8 = f246(l0,l1); if (l8 === undefined) break b1408;
l9 = l8;
l10 = f248(l0,l1); if (l10 === undefined) break b1408;
l11 = l10;
l12 = new O9("audit_due","audit_missed");
l13 = f97(l0,l1,l7,l9,l11,l12); if (l13 === undefined) break b1408;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1410: {
if (l3 !== undefined) break b1410;
l4 = f250(l0,l1); if (l4 === undefined) break b1410;
l5 = l4;
l6 = f251(l0,l1); if (l6 === undefined) break b1410;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b1410;
l9 = l8;
l10 = f248(l0,l1); if (l10 === undefined) break b1410;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1410;
l13 = l12;
l14 = f247(l0,l1); if (l14 === undefined) break b1410;
l15 = l14;
l16 = f246(l0,l1); if (l16 === undefined) break b1410;
l17 = l16;
l18 = f251(l0,l1); if (l18 === undefined) break b1410;
l19 = l18;
l20 = new RegoSet();
b1411: {
l21 = f250(l0,l1); if (l21 === undefined) break b1411;
l22 = l21;
l23 = b_internal_member_2("may_act",l22); if (l23 === undefined) break b1411;
if ((l23 === false)) break b1411;
l24 = f248(l0,l1); if (l24 === undefined) break b1411;
l25 = l24;
l26 = f19(l0,l1,"audit_may_be_held",l25); if (l26 === undefined) break b1411;
l27 = l26;
l20.add(l27);
}
l28 = l20;
l29 = f252(l0,l1); if (l29 === undefined) break b1410;
l30 = H(l29) ? l29.last : undefined; if (l30 === undefined && (l30 = S(l29, "last")) === undefined) break b1410;
l31 = l30;
l32 = f252(l0,l1); if (l32 === undefined) break b1410;
l33 = H(l32) ? l32.name : undefined; if (l33 === undefined && (l33 = S(l32, "name")) === undefined) break b1410;
l34 = l33;
l35 = new O26(l13,l19,l28);
l36 = new O17(l31,l34);
l35["values"] = l36;
l37 = f17(l0,l1,l15,l17,l9,l35); if (l37 === undefined) break b1410;
l38 = l37;
if (l3 === undefined) l3 = l38; else if (!Q(l3, l38)) conflict();
}
b1412: {
if (l3 === undefined) break b1412;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1413: {
return l2;
}
}
function f253(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1414: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1414;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1414;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1415: {
if (l3 === undefined) break b1415;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1416: {
return l2;
}
}
function f254(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f255(l0,l1) {
let l3,l2;
b1417: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1418: {
if (l3 === undefined) break b1418;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1419: {
return l2;
}
}
function g256(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1420: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1420;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1420;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1420;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1421: {
if (l3 === undefined) break b1421;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1422: {
return l2;
}
}
function f256(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l2;
b1423: {
l3 = undefined;
l4 = new O9("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1424: {
if (l3 === undefined) break b1424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1425: {
return l2;
}
}
function f257(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1426: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b1426;
l5 = l4;
l6 = f92(l0,l1); if (l6 === undefined) break b1426;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1426;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1427: {
if (l3 === undefined) break b1427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1428: {
return l2;
}
}
function f258(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1429: {
l3 = undefined;
l4 = f256(l0,l1); if (l4 === undefined) break b1429;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1429;
l6 = l5;
l7 = f258(l0,l1); if (l7 === undefined) break b1429;
l8 = l7;
l9 = f254(l0,l1); if (l9 === undefined) break b1429;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1429;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1429;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1429;
l13 = l12;
l14 = f28(l0,l1,l6,l8,l13); if (l14 === undefined) break b1429;
l15 = l14;
l16 = f256(l0,l1); if (l16 === undefined) break b1429;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1429;
l18 = l17;
l19 = f27(l0,l1,l18,l15); if (l19 === undefined) break b1429;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1430: {
if (l3 === undefined) break b1430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1431: {
return l2;
}
}
function f259(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1432: {
b1433: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1433;
l5 = l4;
l6 = f258(l0,l1); if (l6 === undefined) break b1433;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1433;
if ((l8 === false)) break b1433;
l9 = f256(l0,l1); if (l9 === undefined) break b1433;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1433;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1433;
l13 = l12;
l14 = f27(l0,l1,l11,l13); if (l14 === undefined) break b1433;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1434: {
if (l3 !== undefined) break b1434;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1434;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1434;
l6 = null;
if (!Q(l5, l6)) break b1434;
l7 = f259(l0,l1); if (l7 === undefined) break b1434;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1435: {
if (l3 !== undefined) break b1435;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1435;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1435;
l6 = l5;
l7 = f131(l0,l1,l6); if (l7 === undefined) break b1435;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1435;
l10 = l9;
l11 = f259(l0,l1); if (l11 === undefined) break b1435;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1435;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1435;
if ((l14 === false)) break b1435;
l15 = f259(l0,l1); if (l15 === undefined) break b1435;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1436: {
if (l3 !== undefined) break b1436;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1436;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1436;
l6 = l5;
l7 = f131(l0,l1,l6); if (l7 === undefined) break b1436;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1436;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1436;
l13 = l12;
l14 = f256(l0,l1); if (l14 === undefined) break b1436;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1436;
l16 = l15;
l17 = f27(l0,l1,l16,l13); if (l17 === undefined) break b1436;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1437: {
if (l3 === undefined) break b1437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1438: {
return l2;
}
}
function f260(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1439: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1439;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1439;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1439;
l7 = l6;
l8 = f260(l0,l1); if (l8 === undefined) break b1439;
l9 = l8;
l10 = f140(l0,l1,l7,l9); if (l10 === undefined) break b1439;
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
function f261(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1442: {
b1443: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1443;
l5 = l4;
l6 = f260(l0,l1); if (l6 === undefined) break b1443;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1443;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1443;
if ((l9 === false)) break b1443;
if (l3 === undefined) l3 = "not_due"; else if (!Q(l3, "not_due")) conflict();
}
b1444: {
if (l3 !== undefined) break b1444;
l4 = f6(l0,l1); if (l4 === undefined) break b1444;
l5 = l4;
l6 = f261(l0,l1); if (l6 === undefined) break b1444;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b1444;
if ((l8 === false)) break b1444;
if (l3 === undefined) l3 = "due"; else if (!Q(l3, "due")) conflict();
}
b1445: {
if (l3 !== undefined) break b1445;
if (l3 === undefined) l3 = "overdue"; else if (!Q(l3, "overdue")) conflict();
}
b1446: {
if (l3 === undefined) break b1446;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1447: {
return l2;
}
}
function f262(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l2;
b1448: {
b1449: {
l3 = undefined;
b1450: {
l4 = f254(l0,l1); if (l4 === undefined) break b1450;
if ((l4 === false)) break b1450;
break b1449;}
l5 = f255(l0,l1); if (l5 === undefined) break b1449;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1449;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1451: {
if (l3 !== undefined) break b1451;
l4 = f254(l0,l1); if (l4 === undefined) break b1451;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1451;
if (!(l5 === "unavailable")) break b1451;
l6 = f255(l0,l1); if (l6 === undefined) break b1451;
l7 = l6;
l8 = f254(l0,l1); if (l8 === undefined) break b1451;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1451;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1452: {
if (l3 !== undefined) break b1452;
b1453: {
l4 = f256(l0,l1); if (l4 === undefined) break b1453;
if ((l4 === false)) break b1453;
break b1452;}
l5 = f255(l0,l1); if (l5 === undefined) break b1452;
l6 = l5;
l7 = f254(l0,l1); if (l7 === undefined) break b1452;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1452;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1454: {
if (l3 !== undefined) break b1454;
b1455: {
l4 = f256(l0,l1); if (l4 === undefined) break b1455;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1455;
if ((l5 === false)) break b1455;
break b1454;}
l6 = f255(l0,l1); if (l6 === undefined) break b1454;
l7 = l6;
l8 = f254(l0,l1); if (l8 === undefined) break b1454;
l9 = l8;
l10 = f256(l0,l1); if (l10 === undefined) break b1454;
l11 = l10;
l12 = f257(l0,l1); if (l12 === undefined) break b1454;
l13 = l12;
l14 = f97(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b1454;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1456: {
if (l3 !== undefined) break b1456;
b1457: {
l4 = f260(l0,l1); if (l4 === undefined) break b1457;
if ((l4 === false)) break b1457;
break b1456;}
l5 = f256(l0,l1); if (l5 === undefined) break b1456;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1456;
l8 = l7;
l9 = f255(l0,l1); if (l9 === undefined) break b1456;
l10 = l9;
l11 = f254(l0,l1); if (l11 === undefined) break b1456;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1456;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1458: {
if (l3 !== undefined) break b1458;
l4 = f256(l0,l1); if (l4 === undefined) break b1458;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b1458;
l7 = l6;
l8 = f254(l0,l1); if (l8 === undefined) break b1458;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1458;
l10 = H(l9) ? l9.audit_report : undefined; if (l10 === undefined && (l10 = S(l9, "audit_report")) === undefined) break b1458;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1458;
l13 = l12;
l14 = b_or(l7,l13); if (l14 === undefined) break b1458;
l15 = l14;
l16 = f260(l0,l1); if (l16 === undefined) break b1458;
l17 = l16;
l18 = f258(l0,l1); if (l18 === undefined) break b1458;
l19 = l18;
l20 = f94(l0,l1,l17,l19); if (l20 === undefined) break b1458;
l21 = l20;
l22 = f254(l0,l1); if (l22 === undefined) break b1458;
l23 = l22;
l24 = f256(l0,l1); if (l24 === undefined) break b1458;
l25 = l24;
l26 = f136(l0,l1,l23,l25,l21); if (l26 === undefined) break b1458;
l27 = l26;
l28 = b_or(l15,l27); if (l28 === undefined) break b1458;
l29 = l28;
l30 = f255(l0,l1); if (l30 === undefined) break b1458;
l31 = l30;
l32 = f254(l0,l1); if (l32 === undefined) break b1458;
l33 = l32;
l34 = f262(l0,l1); if (l34 === undefined) break b1458;
l35 = l34;
l36 = new RegoSet();
b1459: {
l37 = f262(l0,l1); if (l37 === undefined) break b1459;
l38 = l37;
l39 = f257(l0,l1); if (l39 === undefined) break b1459;
l40 = D(l39, l38); if (l40 === undefined) break b1459;
if ((l40 === false)) break b1459;
l41 = f256(l0,l1); if (l41 === undefined) break b1459;
l42 = l41;
l43 = f52(l0,l1,l42); if (l43 === undefined) break b1459;
l44 = l43;
{
const k1460 = keysOf(l44), v1460 = valuesOf(l44);
for (let n1460 = 0; n1460 < v1460.length; n1460++) {
l45 = k1460 === null ? n1460 : k1460[n1460];
l46 = v1460[n1460];
b1461: {
l47 = l45;
l48 = l46;
l36.add(l48);
}
}
}
}
l49 = l36;
l50 = new RegoSet();
b1462: {
l51 = f262(l0,l1); if (l51 === undefined) break b1462;
l52 = l51;
l53 = f257(l0,l1); if (l53 === undefined) break b1462;
l54 = D(l53, l52); if (l54 === undefined) break b1462;
l55 = l54;
l56 = f256(l0,l1); if (l56 === undefined) break b1462;
l57 = l56;
l58 = f19(l0,l1,l55,l57); if (l58 === undefined) break b1462;
l59 = l58;
l60 = f260(l0,l1); if (l60 === undefined) break b1462;
l61 = H(l60) ? l60.name : undefined; if (l61 === undefined && (l61 = S(l60, "name")) === undefined) break b1462;
l62 = l61;
l63 = new O10(l62);
l64 = b_object_union(l59,l63); if (l64 === undefined) break b1462;
l65 = l64;
l50.add(l65);
}
l66 = l50;
l67 = f261(l0,l1); if (l67 === undefined) break b1458;
l68 = l67;
l69 = f260(l0,l1); if (l69 === undefined) break b1458;
l70 = H(l69) ? l69.name : undefined; if (l70 === undefined && (l70 = S(l69, "name")) === undefined) break b1458;
l71 = l70;
l72 = new O16(l29,l49,l66);
l73 = new O17(l68,l71);
l72["values"] = l73;
l74 = f17(l0,l1,l31,l33,l35,l72); if (l74 === undefined) break b1458;
l75 = l74;
if (l3 === undefined) l3 = l75; else if (!Q(l3, l75)) conflict();
}
b1463: {
if (l3 === undefined) break b1463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1464: {
return l2;
}
}
function f263(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1465: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1465;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1465;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1466: {
if (l3 === undefined) break b1466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1467: {
return l2;
}
}
function f264(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f265(l0,l1) {
let l3,l2;
b1468: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1469: {
if (l3 === undefined) break b1469;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1470: {
return l2;
}
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1471: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1471;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1471;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1471;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1471;
if (!(l7 === "ip_address")) break b1471;
l8 = f264(l0,l1); if (l8 === undefined) break b1471;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1471;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1471;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1472: {
if (l3 === undefined) break b1472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1473: {
return l2;
}
}
function f266(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1474: {
b1475: {
l3 = undefined;
b1476: {
l4 = f264(l0,l1); if (l4 === undefined) break b1476;
if ((l4 === false)) break b1476;
break b1475;}
l5 = f265(l0,l1); if (l5 === undefined) break b1475;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1475;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1477: {
if (l3 !== undefined) break b1477;
l4 = f264(l0,l1); if (l4 === undefined) break b1477;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1477;
if (!(l5 === "unavailable")) break b1477;
l6 = f265(l0,l1); if (l6 === undefined) break b1477;
l7 = l6;
l8 = f264(l0,l1); if (l8 === undefined) break b1477;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1477;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1478: {
if (l3 !== undefined) break b1478;
b1479: {
l4 = f266(l0,l1); if (l4 === undefined) break b1479;
if ((l4 === false)) break b1479;
break b1478;}
l5 = f265(l0,l1); if (l5 === undefined) break b1478;
l6 = l5;
l7 = f264(l0,l1); if (l7 === undefined) break b1478;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1478;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1480: {
if (l3 !== undefined) break b1480;
l4 = f265(l0,l1); if (l4 === undefined) break b1480;
l5 = l4;
l6 = f264(l0,l1); if (l6 === undefined) break b1480;
l7 = l6;
l8 = f266(l0,l1); if (l8 === undefined) break b1480;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1480;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1481: {
if (l3 === undefined) break b1481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1482: {
return l2;
}
}
function f267(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1483: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1483;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1483;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1484: {
if (l3 === undefined) break b1484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1485: {
return l2;
}
}
function f268(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f269(l0,l1) {
let l3,l2;
b1486: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1487: {
if (l3 === undefined) break b1487;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1488: {
return l2;
}
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1489: {
l3 = undefined;
l4 = f268(l0,l1); if (l4 === undefined) break b1489;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1489;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1489;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1490: {
if (l3 === undefined) break b1490;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1491: {
return l2;
}
}
function f270(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1492: {
b1493: {
l3 = undefined;
b1494: {
l4 = f268(l0,l1); if (l4 === undefined) break b1494;
if ((l4 === false)) break b1494;
break b1493;}
l5 = f269(l0,l1); if (l5 === undefined) break b1493;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1493;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1495: {
if (l3 !== undefined) break b1495;
l4 = f268(l0,l1); if (l4 === undefined) break b1495;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1495;
if (!(l5 === "unavailable")) break b1495;
l6 = f269(l0,l1); if (l6 === undefined) break b1495;
l7 = l6;
l8 = f268(l0,l1); if (l8 === undefined) break b1495;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1495;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1496: {
if (l3 !== undefined) break b1496;
b1497: {
l4 = f270(l0,l1); if (l4 === undefined) break b1497;
if ((l4 === false)) break b1497;
break b1496;}
l5 = f269(l0,l1); if (l5 === undefined) break b1496;
l6 = l5;
l7 = f268(l0,l1); if (l7 === undefined) break b1496;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1496;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1498: {
if (l3 !== undefined) break b1498;
l4 = f269(l0,l1); if (l4 === undefined) break b1498;
l5 = l4;
l6 = f268(l0,l1); if (l6 === undefined) break b1498;
l7 = l6;
l8 = new RegoSet();
b1499: {
l9 = f270(l0,l1); if (l9 === undefined) break b1499;
l10 = H(l9) ? l9.heads : undefined; if (l10 === undefined && (l10 = S(l9, "heads")) === undefined) break b1499;
{
const k1500 = keysOf(l10), v1500 = valuesOf(l10);
for (let n1500 = 0; n1500 < v1500.length; n1500++) {
l11 = k1500 === null ? n1500 : k1500[n1500];
l12 = v1500[n1500];
b1501: {
l13 = l11;
l14 = l12;
l15 = f14(l0,l1,l14); if (l15 === undefined) break b1501;
l16 = l15;
{
const k1502 = keysOf(l16), v1502 = valuesOf(l16);
for (let n1502 = 0; n1502 < v1502.length; n1502++) {
l17 = k1502 === null ? n1502 : k1502[n1502];
l18 = v1502[n1502];
b1503: {
l19 = l17;
l20 = l18;
l8.add(l20);
}
}
}
}
}
}
}
l21 = l8;
l22 = new RegoSet();
b1504: {
l23 = f270(l0,l1); if (l23 === undefined) break b1504;
l24 = H(l23) ? l23.heads : undefined; if (l24 === undefined && (l24 = S(l23, "heads")) === undefined) break b1504;
{
const k1505 = keysOf(l24), v1505 = valuesOf(l24);
for (let n1505 = 0; n1505 < v1505.length; n1505++) {
l25 = k1505 === null ? n1505 : k1505[n1505];
l26 = v1505[n1505];
b1506: {
l27 = l25;
l28 = l26;
l29 = H(l28) ? l28.code : undefined; if (l29 === undefined && (l29 = S(l28, "code")) === undefined) break b1506;
l30 = l29;
l31 = f19(l0,l1,l30,l28); if (l31 === undefined) break b1506;
l32 = l31;
l22.add(l32);
}
}
}
}
l33 = l22;
l34 = new O40(l21,l33);
l35 = f17(l0,l1,l5,l7,"listed",l34); if (l35 === undefined) break b1498;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1507: {
if (l3 === undefined) break b1507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1508: {
return l2;
}
}
function f271(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1509: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1509;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1509;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1510: {
if (l3 === undefined) break b1510;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1511: {
return l2;
}
}
function f272(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function f273(l0,l1) {
let l3,l2;
b1512: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1513: {
if (l3 === undefined) break b1513;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1514: {
return l2;
}
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1515: {
l3 = undefined;
l4 = f272(l0,l1); if (l4 === undefined) break b1515;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1515;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1515;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1516: {
if (l3 === undefined) break b1516;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1517: {
return l2;
}
}
function f274(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1518: {
b1519: {
l3 = undefined;
b1520: {
l4 = f272(l0,l1); if (l4 === undefined) break b1520;
if ((l4 === false)) break b1520;
break b1519;}
l5 = f273(l0,l1); if (l5 === undefined) break b1519;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1519;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1521: {
if (l3 !== undefined) break b1521;
l4 = f272(l0,l1); if (l4 === undefined) break b1521;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1521;
if (!(l5 === "unavailable")) break b1521;
l6 = f273(l0,l1); if (l6 === undefined) break b1521;
l7 = l6;
l8 = f272(l0,l1); if (l8 === undefined) break b1521;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1521;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1522: {
if (l3 !== undefined) break b1522;
b1523: {
l4 = f274(l0,l1); if (l4 === undefined) break b1523;
if ((l4 === false)) break b1523;
break b1522;}
l5 = f273(l0,l1); if (l5 === undefined) break b1522;
l6 = l5;
l7 = f272(l0,l1); if (l7 === undefined) break b1522;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1522;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1524: {
if (l3 !== undefined) break b1524;
l4 = f273(l0,l1); if (l4 === undefined) break b1524;
l5 = l4;
l6 = f272(l0,l1); if (l6 === undefined) break b1524;
l7 = l6;
l8 = f274(l0,l1); if (l8 === undefined) break b1524;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"linkage_application","check"); if (l10 === undefined) break b1524;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f275(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1527: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1527;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1527;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1528: {
if (l3 === undefined) break b1528;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1529: {
return l2;
}
}
function f276(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function f277(l0,l1) {
let l3,l2;
b1530: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b1531: {
if (l3 === undefined) break b1531;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1532: {
return l2;
}
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1533: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1533;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1533;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1533;
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
function f278(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1536: {
b1537: {
l3 = undefined;
b1538: {
l4 = f276(l0,l1); if (l4 === undefined) break b1538;
if ((l4 === false)) break b1538;
break b1537;}
l5 = f277(l0,l1); if (l5 === undefined) break b1537;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1537;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1539: {
if (l3 !== undefined) break b1539;
l4 = f276(l0,l1); if (l4 === undefined) break b1539;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1539;
if (!(l5 === "unavailable")) break b1539;
l6 = f277(l0,l1); if (l6 === undefined) break b1539;
l7 = l6;
l8 = f276(l0,l1); if (l8 === undefined) break b1539;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1539;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1540: {
if (l3 !== undefined) break b1540;
b1541: {
l4 = f278(l0,l1); if (l4 === undefined) break b1541;
if ((l4 === false)) break b1541;
break b1540;}
l5 = f277(l0,l1); if (l5 === undefined) break b1540;
l6 = l5;
l7 = f276(l0,l1); if (l7 === undefined) break b1540;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1540;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1542: {
if (l3 !== undefined) break b1542;
l4 = f277(l0,l1); if (l4 === undefined) break b1542;
l5 = l4;
l6 = f276(l0,l1); if (l6 === undefined) break b1542;
l7 = l6;
l8 = f278(l0,l1); if (l8 === undefined) break b1542;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1542;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1543: {
if (l3 === undefined) break b1543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1544: {
return l2;
}
}
function f279(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1545: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1545;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1545;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1546: {
if (l3 === undefined) break b1546;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1547: {
return l2;
}
}
function f280(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function f281(l0,l1) {
let l3,l2;
b1548: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b1549: {
if (l3 === undefined) break b1549;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1550: {
return l2;
}
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1551: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1551;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1551;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b1551;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1552: {
if (l3 === undefined) break b1552;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1553: {
return l2;
}
}
function f282(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1554: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1554;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b1554;
l6 = l5;
l7 = f282(l0,l1); if (l7 === undefined) break b1554;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b1554;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b1554;
if ((l10 === false)) break b1554;
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
function f283(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1557: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1557;
if ((l4 === false)) break b1557;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1557;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1557;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b1557;
if (!(l7 === true)) break b1557;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1557;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b1557;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b1557;
if (!(l10 === true)) break b1557;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1558: {
if (l3 === undefined) break b1558;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1559: {
return l2;
}
}
function f284(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1560: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1560;
if ((l4 === false)) break b1560;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1560;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1560;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b1560;
l8 = l7;
l9 = f282(l0,l1); if (l9 === undefined) break b1560;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b1560;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b1560;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b1560;
if ((l13 === false)) break b1560;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1561: {
if (l3 === undefined) break b1561;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1562: {
return l2;
}
}
function f285(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function f286(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b1563: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1563;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1563;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1563;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1563;
l15 = l14;
if (!(l15 === "z")) break b1563;
l16 = b_count(l5); if (l16 === undefined) break b1563;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b1563;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b1563;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b1564: {
if (l4 === undefined) break b1564;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1565: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1565;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1565;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1565;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1565;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b1565;
if ((l16 === false)) break b1565;
l17 = b_count(l5); if (l17 === undefined) break b1565;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b1565;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b1565;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b1566: {
if (l4 === undefined) break b1566;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1567: {
return l2;
}
}
function f287(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1568: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1568;
l9 = l8;
if (!(l9 === ".")) break b1568;
l10 = f286(l0,l1,l5); if (l10 === undefined) break b1568;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b1568;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b1568;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b1568;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b1568;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1569: {
if (l4 === undefined) break b1569;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1570: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1570;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b1570;
if ((l10 === false)) break b1570;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1571: {
if (l4 === undefined) break b1571;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1572: {
return l2;
}
}
function f288(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1573: {
l4 = undefined;
l5 = l3;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b1573;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1573;
if ((l8 === false)) break b1573;
l9 = f287(l0,l1,l5); if (l9 === undefined) break b1573;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1573;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b1573;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1574: {
if (l4 === undefined) break b1574;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1575: {
l4 = undefined;
l5 = l3;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b1575;
l7 = l6;
if (!(l7 === "")) break b1575;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b1576: {
if (l4 === undefined) break b1576;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1577: {
return l2;
}
}
function f289(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b1578: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1578;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b1578;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b1578;
l12 = D(l11, l9); if (l12 === undefined) break b1578;
b1579: {
b1580: {
break b1579;
}
break b1578;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b1578;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b1578;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b1578;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b1578;
l24 = D(l23, l15); if (l24 === undefined) break b1578;
b1581: {
b1582: {
break b1581;
}
break b1578;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b1578;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b1578;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b1578;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b1578;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b1578;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b1578;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b1578;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b1578;
l53 = l52;
l54 = f288(l0,l1,l5); if (l54 === undefined) break b1578;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b1578;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b1578;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b1578;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b1578;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b1578;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b1578;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b1578;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b1578;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b1578;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b1583: {
if (l4 === undefined) break b1583;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1584: {
return l2;
}
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1585: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b1585;
l5 = l4;
l6 = f289(l0,l1,l5); if (l6 === undefined) break b1585;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1586: {
if (l3 === undefined) break b1586;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1587: {
return l2;
}
}
function f290(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1588: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1588;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b1588;
l6 = l5;
l7 = f289(l0,l1,l6); if (l7 === undefined) break b1588;
l8 = l7;
l9 = l8;
l10 = f290(l0,l1); if (l10 === undefined) break b1588;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b1588;
if ((l12 === false)) break b1588;
l13 = f290(l0,l1); if (l13 === undefined) break b1588;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b1588;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1589: {
if (l3 === undefined) break b1589;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1590: {
return l2;
}
}
function f291(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1591: {
l2 = new RegoSet();
}
b1592: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1592;
if ((l4 === false)) break b1592;
b1593: {
l5 = f285(l0,l1); if (l5 === undefined) break b1593;
if ((l5 === false)) break b1593;
break b1592;}
l6 = f282(l0,l1); if (l6 === undefined) break b1592;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b1592;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b1592;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b1592;
l12 = l11;
l13 = f291(l0,l1); if (l13 === undefined) break b1592;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b1592;
if ((l15 === false)) break b1592;
l16 = f282(l0,l1); if (l16 === undefined) break b1592;
l17 = l16;
l18 = f19(l0,l1,"locked_out",l17); if (l18 === undefined) break b1592;
l19 = l18;
l2.add(l19);
}
b1594: {
return l2;
}
}
function f292(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1595: {
l2 = new RegoSet();
}
b1596: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1596;
if ((l4 === false)) break b1596;
b1597: {
l5 = f285(l0,l1); if (l5 === undefined) break b1597;
if ((l5 === false)) break b1597;
break b1596;}
b1598: {
l6 = f291(l0,l1); if (l6 === undefined) break b1598;
if ((l6 === false)) break b1598;
break b1596;}
l7 = new O7("last_failure_at");
l2.add(l7);
}
b1599: {
return l2;
}
}
function f293(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1600: {
b1601: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1601;
if ((l4 === false)) break b1601;
l5 = f282(l0,l1); if (l5 === undefined) break b1601;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1601;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b1601;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1602: {
if (l3 !== undefined) break b1602;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1603: {
if (l3 === undefined) break b1603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1604: {
return l2;
}
}
function f294(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function f295(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1605: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1605;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b1605;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b1605;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b1605;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b1605;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1605;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1606: {
if (l4 === undefined) break b1606;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1607: {
return l2;
}
}
function f296(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1608: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b1608;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b1608;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b1608;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b1608;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b1608;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1609: {
if (l5 === undefined) break b1609;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1610: {
return l2;
}
}
function f297(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b1611: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b1611;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b1611;
l8 = D(l7, l5); if (l8 === undefined) break b1611;
b1612: {
b1613: {
break b1612;
}
break b1611;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1614: {
if (l4 === undefined) break b1614;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1615: {
return l2;
}
}
function f298(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1616: {
l4 = undefined;
l5 = l3;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b1616;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1616;
if ((l8 === false)) break b1616;
l9 = f287(l0,l1,l5); if (l9 === undefined) break b1616;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1616;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1617: {
if (l4 === undefined) break b1617;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1618: {
l4 = undefined;
l5 = l3;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b1618;
l7 = l6;
if (!(l7 === "")) break b1618;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1619: {
if (l4 === undefined) break b1619;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1620: {
return l2;
}
}
function f299(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1621: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f295(l0,l1,l6); if (l8 === undefined) break b1621;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b1621;
l11 = l10;
l12 = l11;
l13 = f296(l0,l1,l6,l12); if (l13 === undefined) break b1621;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b1621;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b1621;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b1621;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b1621;
l24 = l23;
l25 = f297(l0,l1,l24); if (l25 === undefined) break b1621;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b1621;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b1621;
l32 = l31;
l33 = f297(l0,l1,l32); if (l33 === undefined) break b1621;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b1621;
l38 = l37;
l39 = f298(l0,l1,l6); if (l39 === undefined) break b1621;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b1621;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1622: {
if (l5 === undefined) break b1622;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1623: {
return l2;
}
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1624: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1624;
if ((l4 === false)) break b1624;
l5 = f291(l0,l1); if (l5 === undefined) break b1624;
if ((l5 === false)) break b1624;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1624;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b1624;
l8 = l7;
l9 = f282(l0,l1); if (l9 === undefined) break b1624;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b1624;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b1624;
l12 = l11;
l13 = f299(l0,l1,l8,l12); if (l13 === undefined) break b1624;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1625: {
if (l3 === undefined) break b1625;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1626: {
return l2;
}
}
function f300(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b1627: {
b1628: {
l3 = undefined;
b1629: {
l4 = f280(l0,l1); if (l4 === undefined) break b1629;
if ((l4 === false)) break b1629;
break b1628;}
l5 = f281(l0,l1); if (l5 === undefined) break b1628;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1628;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1630: {
if (l3 !== undefined) break b1630;
l4 = f280(l0,l1); if (l4 === undefined) break b1630;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1630;
if (!(l5 === "unavailable")) break b1630;
l6 = f281(l0,l1); if (l6 === undefined) break b1630;
l7 = l6;
l8 = f280(l0,l1); if (l8 === undefined) break b1630;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1630;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1631: {
if (l3 !== undefined) break b1631;
b1632: {
l4 = f282(l0,l1); if (l4 === undefined) break b1632;
if ((l4 === false)) break b1632;
break b1631;}
l5 = f281(l0,l1); if (l5 === undefined) break b1631;
l6 = l5;
l7 = f280(l0,l1); if (l7 === undefined) break b1631;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1631;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1633: {
if (l3 !== undefined) break b1633;
l4 = f292(l0,l1); if (l4 === undefined) break b1633;
l5 = l4;
l6 = f293(l0,l1); if (l6 === undefined) break b1633;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b1633;
l9 = l8;
l10 = f282(l0,l1); if (l10 === undefined) break b1633;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1633;
l13 = l12;
l14 = f294(l0,l1); if (l14 === undefined) break b1633;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b1633;
l17 = l16;
l18 = f282(l0,l1); if (l18 === undefined) break b1633;
l19 = l18;
l20 = f61(l0,l1,l19); if (l20 === undefined) break b1633;
l21 = l20;
l22 = f281(l0,l1); if (l22 === undefined) break b1633;
l23 = l22;
l24 = f280(l0,l1); if (l24 === undefined) break b1633;
l25 = l24;
l26 = f293(l0,l1); if (l26 === undefined) break b1633;
l27 = l26;
l28 = f292(l0,l1); if (l28 === undefined) break b1633;
l29 = l28;
l30 = new Bare();
b1634: {
l31 = f300(l0,l1); if (l31 === undefined) break b1634;
l30["locked_until"] = l31;
}
b1635: {
b1636: {
l33 = H(l1) ? l1.hdp : undefined; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b1636;
l34 = H(l33) ? l33.login_lockout : undefined; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b1636;
l35 = D(l34, "values"); if (l35 === undefined) break b1636;
l32 = merge(l35, l30);
break b1635;
}
l32 = l30;
}
l36 = l32;
l37 = new O41(l17,l27,l29,l36,l21);
l38 = f17(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b1633;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b1637: {
if (l3 === undefined) break b1637;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1638: {
return l2;
}
}
function f301(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1639: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1639;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1639;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1640: {
if (l3 === undefined) break b1640;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1641: {
return l2;
}
}
function f302(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f303(l0,l1) {
let l3,l2;
b1642: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b1643: {
if (l3 === undefined) break b1643;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1644: {
return l2;
}
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1645: {
l3 = undefined;
l4 = f302(l0,l1); if (l4 === undefined) break b1645;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1645;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1645;
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
function f304(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1648: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1648;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b1648;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1648;
if ((l7 === false)) break b1648;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1648;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b1648;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1649: {
if (l3 === undefined) break b1649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1650: {
return l2;
}
}
function f305(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1651: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1651;
l5 = l4;
l6 = f304(l0,l1); if (l6 === undefined) break b1651;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1651;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1651;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1651;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1652: {
if (l3 === undefined) break b1652;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1653: {
return l2;
}
}
function f306(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1654: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1654;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b1654;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1655: {
if (l3 === undefined) break b1655;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1656: {
return l2;
}
}
function f307(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1657: {
l2 = new RegoSet();
}
b1658: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1658;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1658;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1658;
if ((l8 === false)) break b1658;
l2.add("max_age");
}
b1659: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1659;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b1659;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1659;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1659;
if ((l8 === false)) break b1659;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1659;
l10 = D(l9, "length"); if (l10 === undefined) break b1659;
l11 = l10;
l12 = f304(l0,l1); if (l12 === undefined) break b1659;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b1659;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1659;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b1659;
if ((l16 === false)) break b1659;
l2.add("min_length");
}
b1660: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1660;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b1660;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1660;
{
const k1661 = keysOf(l6), v1661 = valuesOf(l6);
for (let n1661 = 0; n1661 < v1661.length; n1661++) {
l7 = k1661 === null ? n1661 : k1661[n1661];
l8 = v1661[n1661];
b1662: {
l9 = l7;
l10 = l8;
l11 = f307(l0,l1); if (l11 === undefined) break b1662;
l12 = l11;
b1663: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1663;
if ((l13 === false)) break b1663;
break b1662;}
l2.add("classes");
}
}
}
}
b1664: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1664;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b1664;
if ((l5 === false)) break b1664;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1664;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b1664;
if (!(l7 === true)) break b1664;
l2.add("default_changed");
}
b1665: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1665;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1665;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1665;
if ((l7 === false)) break b1665;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1665;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b1665;
l10 = l9;
l11 = f304(l0,l1); if (l11 === undefined) break b1665;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b1665;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b1665;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b1665;
if ((l15 === false)) break b1665;
l2.add("history");
}
b1666: {
return l2;
}
}
function f308(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l2;
b1667: {
l3 = undefined;
l4 = new O42("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1668: {
if (l3 === undefined) break b1668;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1669: {
return l2;
}
}
function f309(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1670: {
l3 = undefined;
l4 = new RegoSet();
b1671: {
l5 = f308(l0,l1); if (l5 === undefined) break b1671;
{
const k1672 = keysOf(l5), v1672 = valuesOf(l5);
for (let n1672 = 0; n1672 < v1672.length; n1672++) {
l6 = k1672 === null ? n1672 : k1672[n1672];
l7 = v1672[n1672];
b1673: {
l8 = l6;
l9 = l7;
l10 = f309(l0,l1); if (l10 === undefined) break b1673;
l11 = D(l10, l9); if (l11 === undefined) break b1673;
l12 = l11;
l13 = f304(l0,l1); if (l13 === undefined) break b1673;
l14 = D(l13, l9); if (l14 === undefined) break b1673;
l15 = l14;
l16 = f19(l0,l1,l12,l15); if (l16 === undefined) break b1673;
l17 = l16;
l4.add(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1674: {
if (l3 === undefined) break b1674;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1675: {
return l2;
}
}
function f310(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1676: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1676;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1676;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1676;
if ((l7 === false)) break b1676;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1677: {
if (l3 === undefined) break b1677;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1678: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1678;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1678;
l6 = null;
if (!Q(l5, l6)) break b1678;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1679: {
if (l3 === undefined) break b1679;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1680: {
return l2;
}
}
function f311(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1681: {
l2 = new RegoSet();
}
b1682: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1682;
{
const k1683 = keysOf(l4), v1683 = valuesOf(l4);
for (let n1683 = 0; n1683 < v1683.length; n1683++) {
l5 = k1683 === null ? n1683 : k1683[n1683];
l6 = v1683[n1683];
b1684: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b1684;
if (!(l9 === "unset")) break b1684;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b1684;
l12 = l11;
l13 = new O13(l12);
l2.add(l13);
}
}
}
}
b1685: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1685;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b1685;
if ((l5 === false)) break b1685;
b1686: {
l6 = f305(l0,l1); if (l6 === undefined) break b1686;
if ((l6 === false)) break b1686;
break b1685;}
l7 = new O7("changed_on");
l2.add(l7);
}
b1687: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1687;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1687;
if ((l5 === false)) break b1687;
b1688: {
l6 = f311(l0,l1); if (l6 === undefined) break b1688;
if ((l6 === false)) break b1688;
break b1687;}
l7 = new O7("same_as_previous");
l2.add(l7);
}
b1689: {
return l2;
}
}
function f312(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1690: {
b1691: {
l3 = undefined;
l4 = f308(l0,l1); if (l4 === undefined) break b1691;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1691;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1691;
if ((l9 === false)) break b1691;
l10 = f308(l0,l1); if (l10 === undefined) break b1691;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1692: {
if (l3 !== undefined) break b1692;
l4 = new RegoSet();
b1693: {
l5 = f304(l0,l1); if (l5 === undefined) break b1693;
{
const k1694 = keysOf(l5), v1694 = valuesOf(l5);
for (let n1694 = 0; n1694 < v1694.length; n1694++) {
l6 = k1694 === null ? n1694 : k1694[n1694];
l7 = v1694[n1694];
b1695: {
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
b1696: {
if (l3 === undefined) break b1696;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1697: {
return l2;
}
}
function f313(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1698: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1698;
l5 = l4;
l6 = f304(l0,l1); if (l6 === undefined) break b1698;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b1698;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1698;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1698;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1699: {
if (l3 === undefined) break b1699;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1700: {
return l2;
}
}
function f314(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b1701: {
b1702: {
l3 = undefined;
b1703: {
l4 = f302(l0,l1); if (l4 === undefined) break b1703;
if ((l4 === false)) break b1703;
break b1702;}
l5 = f303(l0,l1); if (l5 === undefined) break b1702;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1702;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1704: {
if (l3 !== undefined) break b1704;
l4 = f302(l0,l1); if (l4 === undefined) break b1704;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1704;
if (!(l5 === "unavailable")) break b1704;
l6 = f303(l0,l1); if (l6 === undefined) break b1704;
l7 = l6;
l8 = f302(l0,l1); if (l8 === undefined) break b1704;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1704;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1705: {
if (l3 !== undefined) break b1705;
b1706: {
l4 = f304(l0,l1); if (l4 === undefined) break b1706;
if ((l4 === false)) break b1706;
break b1705;}
l5 = f303(l0,l1); if (l5 === undefined) break b1705;
l6 = l5;
l7 = f302(l0,l1); if (l7 === undefined) break b1705;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1705;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1707: {
if (l3 !== undefined) break b1707;
l4 = f310(l0,l1); if (l4 === undefined) break b1707;
l5 = l4;
l6 = f312(l0,l1); if (l6 === undefined) break b1707;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1707;
l9 = l8;
l10 = f303(l0,l1); if (l10 === undefined) break b1707;
l11 = l10;
l12 = f302(l0,l1); if (l12 === undefined) break b1707;
l13 = l12;
l14 = new RegoSet();
b1708: {
l15 = f313(l0,l1); if (l15 === undefined) break b1708;
{
const k1709 = keysOf(l15), v1709 = valuesOf(l15);
for (let n1709 = 0; n1709 < v1709.length; n1709++) {
l16 = k1709 === null ? n1709 : k1709[n1709];
l17 = v1709[n1709];
b1710: {
l18 = l16;
l19 = l17;
l20 = f304(l0,l1); if (l20 === undefined) break b1710;
l21 = D(l20, l19); if (l21 === undefined) break b1710;
l22 = l21;
l23 = f14(l0,l1,l22); if (l23 === undefined) break b1710;
l24 = l23;
{
const k1711 = keysOf(l24), v1711 = valuesOf(l24);
for (let n1711 = 0; n1711 < v1711.length; n1711++) {
l25 = k1711 === null ? n1711 : k1711[n1711];
l26 = v1711[n1711];
b1712: {
l27 = l25;
l28 = l26;
l14.add(l28);
}
}
}
}
}
}
}
l29 = l14;
l30 = f312(l0,l1); if (l30 === undefined) break b1707;
l31 = l30;
l32 = new RegoSet();
b1713: {
l33 = f308(l0,l1); if (l33 === undefined) break b1713;
{
const k1714 = keysOf(l33), v1714 = valuesOf(l33);
for (let n1714 = 0; n1714 < v1714.length; n1714++) {
l34 = k1714 === null ? n1714 : k1714[n1714];
l35 = v1714[n1714];
b1715: {
l36 = l34;
l37 = l35;
l38 = f304(l0,l1); if (l38 === undefined) break b1715;
l39 = D(l38, l37); if (l39 === undefined) break b1715;
l40 = l39;
l41 = f19(l0,l1,"change_password",l40); if (l41 === undefined) break b1715;
l42 = l41;
l32.add(l42);
}
}
}
}
l43 = l32;
l44 = f310(l0,l1); if (l44 === undefined) break b1707;
l45 = l44;
l46 = new Bare();
b1716: {
l47 = f306(l0,l1); if (l47 === undefined) break b1716;
l46["expires_on"] = l47;
}
b1717: {
l48 = f314(l0,l1); if (l48 === undefined) break b1717;
l46["may_change_from"] = l48;
}
b1718: {
b1719: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1719;
l51 = H(l50) ? l50.password_compliance : undefined; if (l51 === undefined && (l51 = S(l50, "password_compliance")) === undefined) break b1719;
l52 = D(l51, "values"); if (l52 === undefined) break b1719;
l49 = merge(l52, l46);
break b1718;
}
l49 = l46;
}
l53 = l49;
l54 = new RegoSet();
b1720: {
l55 = f313(l0,l1); if (l55 === undefined) break b1720;
{
const k1721 = keysOf(l55), v1721 = valuesOf(l55);
for (let n1721 = 0; n1721 < v1721.length; n1721++) {
l56 = k1721 === null ? n1721 : k1721[n1721];
l57 = v1721[n1721];
b1722: {
l58 = l56;
l59 = l57;
l60 = f304(l0,l1); if (l60 === undefined) break b1722;
l61 = D(l60, l59); if (l61 === undefined) break b1722;
l62 = l61;
l63 = f61(l0,l1,l62); if (l63 === undefined) break b1722;
l64 = l63;
{
const k1723 = keysOf(l64), v1723 = valuesOf(l64);
for (let n1723 = 0; n1723 < v1723.length; n1723++) {
l65 = k1723 === null ? n1723 : k1723[n1723];
l66 = v1723[n1723];
b1724: {
l67 = l65;
l68 = l66;
l54.add(l68);
}
}
}
}
}
}
}
l69 = l54;
l70 = new O12(l29,l31,l43,l45,l53,l69);
l71 = f17(l0,l1,l11,l13,l9,l70); if (l71 === undefined) break b1707;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b1725: {
if (l3 === undefined) break b1725;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1726: {
return l2;
}
}
function f315(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1727: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1727;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1727;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1728: {
if (l3 === undefined) break b1728;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1729: {
return l2;
}
}
function f316(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function f317(l0,l1) {
let l3,l2;
b1730: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b1731: {
if (l3 === undefined) break b1731;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1732: {
return l2;
}
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1733: {
l3 = undefined;
l4 = f316(l0,l1); if (l4 === undefined) break b1733;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1733;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b1733;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1734: {
if (l3 === undefined) break b1734;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1735: {
return l2;
}
}
function f318(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1736: {
b1737: {
l3 = undefined;
b1738: {
l4 = f316(l0,l1); if (l4 === undefined) break b1738;
if ((l4 === false)) break b1738;
break b1737;}
l5 = f317(l0,l1); if (l5 === undefined) break b1737;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1737;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1739: {
if (l3 !== undefined) break b1739;
l4 = f316(l0,l1); if (l4 === undefined) break b1739;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1739;
if (!(l5 === "unavailable")) break b1739;
l6 = f317(l0,l1); if (l6 === undefined) break b1739;
l7 = l6;
l8 = f316(l0,l1); if (l8 === undefined) break b1739;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1739;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1740: {
if (l3 !== undefined) break b1740;
b1741: {
l4 = f318(l0,l1); if (l4 === undefined) break b1741;
if ((l4 === false)) break b1741;
break b1740;}
l5 = f317(l0,l1); if (l5 === undefined) break b1740;
l6 = l5;
l7 = f316(l0,l1); if (l7 === undefined) break b1740;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1740;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1742: {
if (l3 !== undefined) break b1742;
l4 = f317(l0,l1); if (l4 === undefined) break b1742;
l5 = l4;
l6 = f316(l0,l1); if (l6 === undefined) break b1742;
l7 = l6;
l8 = f318(l0,l1); if (l8 === undefined) break b1742;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"personnel_register","check"); if (l10 === undefined) break b1742;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f319(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1745: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1745;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1745;
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
function f320(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function f321(l0,l1) {
let l3,l2;
b1748: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b1749: {
if (l3 === undefined) break b1749;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1750: {
return l2;
}
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1751: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1751;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1751;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b1751;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1752: {
if (l3 === undefined) break b1752;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1753: {
return l2;
}
}
function f322(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1754: {
b1755: {
l3 = undefined;
b1756: {
l4 = f320(l0,l1); if (l4 === undefined) break b1756;
if ((l4 === false)) break b1756;
break b1755;}
l5 = f321(l0,l1); if (l5 === undefined) break b1755;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1755;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1757: {
if (l3 !== undefined) break b1757;
l4 = f320(l0,l1); if (l4 === undefined) break b1757;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1757;
if (!(l5 === "unavailable")) break b1757;
l6 = f321(l0,l1); if (l6 === undefined) break b1757;
l7 = l6;
l8 = f320(l0,l1); if (l8 === undefined) break b1757;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1757;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1758: {
if (l3 !== undefined) break b1758;
b1759: {
l4 = f322(l0,l1); if (l4 === undefined) break b1759;
if ((l4 === false)) break b1759;
break b1758;}
l5 = f321(l0,l1); if (l5 === undefined) break b1758;
l6 = l5;
l7 = f320(l0,l1); if (l7 === undefined) break b1758;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1758;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1760: {
if (l3 !== undefined) break b1760;
l4 = f321(l0,l1); if (l4 === undefined) break b1760;
l5 = l4;
l6 = f320(l0,l1); if (l6 === undefined) break b1760;
l7 = l6;
l8 = f322(l0,l1); if (l8 === undefined) break b1760;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"processing","check"); if (l10 === undefined) break b1760;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1761: {
if (l3 === undefined) break b1761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1762: {
return l2;
}
}
function f323(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1763: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1763;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1763;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1764: {
if (l3 === undefined) break b1764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1765: {
return l2;
}
}
function f324(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function f325(l0,l1) {
let l3,l2;
b1766: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b1767: {
if (l3 === undefined) break b1767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1768: {
return l2;
}
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1769: {
l3 = undefined;
l4 = f324(l0,l1); if (l4 === undefined) break b1769;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1769;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b1769;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1770: {
if (l3 === undefined) break b1770;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1771: {
return l2;
}
}
function f326(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1772: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b1772;
l5 = l4;
l6 = f324(l0,l1); if (l6 === undefined) break b1772;
l7 = l6;
l8 = f326(l0,l1); if (l8 === undefined) break b1772;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"purpose","permission"); if (l10 === undefined) break b1772;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1773: {
if (l3 === undefined) break b1773;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1774: {
return l2;
}
}
function f327(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1775: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1775;
l5 = H(l4) ? l4.legal_basis : undefined; if (l5 === undefined && (l5 = S(l4, "legal_basis")) === undefined) break b1775;
l6 = l5;
l7 = f326(l0,l1); if (l7 === undefined) break b1775;
l8 = H(l7) ? l7.legal_bases : undefined; if (l8 === undefined && (l8 = S(l7, "legal_bases")) === undefined) break b1775;
l9 = D(l8, l6); if (l9 === undefined) break b1775;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1776: {
if (l3 === undefined) break b1776;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1777: {
return l2;
}
}
function f328(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1778: {
b1779: {
l3 = undefined;
b1780: {
l4 = f324(l0,l1); if (l4 === undefined) break b1780;
if ((l4 === false)) break b1780;
break b1779;}
l5 = f325(l0,l1); if (l5 === undefined) break b1779;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1779;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1781: {
if (l3 !== undefined) break b1781;
l4 = f324(l0,l1); if (l4 === undefined) break b1781;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1781;
if (!(l5 === "unavailable")) break b1781;
l6 = f325(l0,l1); if (l6 === undefined) break b1781;
l7 = l6;
l8 = f324(l0,l1); if (l8 === undefined) break b1781;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1781;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1782: {
if (l3 !== undefined) break b1782;
b1783: {
l4 = f326(l0,l1); if (l4 === undefined) break b1783;
if ((l4 === false)) break b1783;
break b1782;}
l5 = f325(l0,l1); if (l5 === undefined) break b1782;
l6 = l5;
l7 = f324(l0,l1); if (l7 === undefined) break b1782;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1782;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1784: {
if (l3 !== undefined) break b1784;
l4 = f327(l0,l1); if (l4 === undefined) break b1784;
l5 = H(l4) ? l4.outcome : undefined; if (l5 === undefined && (l5 = S(l4, "outcome")) === undefined) break b1784;
if (!(l5 === "permit")) break b1784;
l6 = f328(l0,l1); if (l6 === undefined) break b1784;
l7 = l6;
l8 = f19(l0,l1,"legal_basis_listed",l7); if (l8 === undefined) break b1784;
l9 = l8;
l10 = f327(l0,l1); if (l10 === undefined) break b1784;
l11 = l10;
l12 = new Bare();
l13 = [l9];
l12["reasons"] = l13;
l14 = b_object_union(l11,l12); if (l14 === undefined) break b1784;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1785: {
if (l3 !== undefined) break b1785;
l4 = f327(l0,l1); if (l4 === undefined) break b1785;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1786: {
if (l3 === undefined) break b1786;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1787: {
return l2;
}
}
function f329(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1788: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1788;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1788;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1789: {
if (l3 === undefined) break b1789;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1790: {
return l2;
}
}
function f330(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f331(l0,l1) {
let l3,l2;
b1791: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b1792: {
if (l3 === undefined) break b1792;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1793: {
return l2;
}
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1794: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1794;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1794;
l6 = l5;
l7 = f330(l0,l1); if (l7 === undefined) break b1794;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1794;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b1794;
l10 = D(l9, l6); if (l10 === undefined) break b1794;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1795: {
if (l3 === undefined) break b1795;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1796: {
return l2;
}
}
function f332(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1797: {
l2 = new RegoSet();
}
b1798: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1798;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1798;
{
const k1799 = keysOf(l5), v1799 = valuesOf(l5);
for (let n1799 = 0; n1799 < v1799.length; n1799++) {
l6 = k1799 === null ? n1799 : k1799[n1799];
l7 = v1799[n1799];
b1800: {
l8 = l6;
l9 = l7;
l10 = f72(l0,l1,l9); if (l10 === undefined) break b1800;
if ((l10 === false)) break b1800;
l2.add(l8);
}
}
}
}
b1801: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1801;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1801;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b1801;
if (!(l6 === true)) break b1801;
l2.add("stamped");
}
b1802: {
return l2;
}
}
function f333(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1803: {
l2 = new RegoSet();
}
b1804: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1804;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1804;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1804;
if ((l7 === false)) break b1804;
l8 = f332(l0,l1); if (l8 === undefined) break b1804;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b1804;
{
const k1805 = keysOf(l9), v1805 = valuesOf(l9);
for (let n1805 = 0; n1805 < v1805.length; n1805++) {
l10 = k1805 === null ? n1805 : k1805[n1805];
l11 = v1805[n1805];
b1806: {
l12 = l10;
l13 = l11;
l14 = f333(l0,l1); if (l14 === undefined) break b1806;
l15 = l14;
b1807: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b1807;
if ((l16 === false)) break b1807;
break b1806;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b1806;
l19 = l18;
l20 = f332(l0,l1); if (l20 === undefined) break b1806;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1806;
l23 = l22;
l2.add(l23);
}
}
}
}
b1808: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1808;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b1808;
if ((l5 === false)) break b1808;
l6 = new RegoSet();
b1809: {
l7 = f332(l0,l1); if (l7 === undefined) break b1809;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b1809;
{
const k1810 = keysOf(l8), v1810 = valuesOf(l8);
for (let n1810 = 0; n1810 < v1810.length; n1810++) {
l9 = k1810 === null ? n1810 : k1810[n1810];
l10 = v1810[n1810];
b1811: {
l11 = l9;
l12 = l10;
l13 = f333(l0,l1); if (l13 === undefined) break b1811;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1811;
if ((l15 === false)) break b1811;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b1808;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b1808;
l20 = f332(l0,l1); if (l20 === undefined) break b1808;
l21 = l20;
l22 = f19(l0,l1,"statement_missing",l21); if (l22 === undefined) break b1808;
l23 = l22;
l2.add(l23);
}
b1812: {
return l2;
}
}
function f334(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1813: {
l2 = new RegoSet();
}
b1814: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1814;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1814;
if (!(l5 === "unset")) break b1814;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1814;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1814;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b1814;
l11 = l10;
l12 = new O13(l11);
l2.add(l12);
}
b1815: {
return l2;
}
}
function f335(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1816: {
b1817: {
l3 = undefined;
b1818: {
l4 = f330(l0,l1); if (l4 === undefined) break b1818;
if ((l4 === false)) break b1818;
break b1817;}
l5 = f331(l0,l1); if (l5 === undefined) break b1817;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1817;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1819: {
if (l3 !== undefined) break b1819;
l4 = f330(l0,l1); if (l4 === undefined) break b1819;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1819;
if (!(l5 === "unavailable")) break b1819;
l6 = f331(l0,l1); if (l6 === undefined) break b1819;
l7 = l6;
l8 = f330(l0,l1); if (l8 === undefined) break b1819;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1819;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1820: {
if (l3 !== undefined) break b1820;
b1821: {
l4 = f332(l0,l1); if (l4 === undefined) break b1821;
if ((l4 === false)) break b1821;
break b1820;}
l5 = f331(l0,l1); if (l5 === undefined) break b1820;
l6 = l5;
l7 = f330(l0,l1); if (l7 === undefined) break b1820;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1820;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1822: {
if (l3 !== undefined) break b1822;
l4 = f334(l0,l1); if (l4 === undefined) break b1822;
l5 = l4;
l6 = f335(l0,l1); if (l6 === undefined) break b1822;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1822;
l9 = l8;
l10 = f332(l0,l1); if (l10 === undefined) break b1822;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1822;
l13 = l12;
l14 = f332(l0,l1); if (l14 === undefined) break b1822;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b1822;
l17 = l16;
l18 = f331(l0,l1); if (l18 === undefined) break b1822;
l19 = l18;
l20 = f330(l0,l1); if (l20 === undefined) break b1822;
l21 = l20;
l22 = f335(l0,l1); if (l22 === undefined) break b1822;
l23 = l22;
l24 = new RegoSet();
b1823: {
l25 = f334(l0,l1); if (l25 === undefined) break b1823;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b1823;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b1823;
if ((l30 === false)) break b1823;
l31 = f332(l0,l1); if (l31 === undefined) break b1823;
l32 = l31;
l33 = f19(l0,l1,"complete_entry",l32); if (l33 === undefined) break b1823;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f334(l0,l1); if (l36 === undefined) break b1822;
l37 = l36;
l38 = new O14(l13,l23,l35,l37,l17);
l39 = f17(l0,l1,l19,l21,l9,l38); if (l39 === undefined) break b1822;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1824: {
if (l3 === undefined) break b1824;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1825: {
return l2;
}
}
function f336(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1826: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1826;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1826;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1827: {
if (l3 === undefined) break b1827;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1828: {
return l2;
}
}
function f337(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f338(l0,l1) {
let l3,l2;
b1829: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b1830: {
if (l3 === undefined) break b1830;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1831: {
return l2;
}
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1832: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1832;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1832;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1832;
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
function f339(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function f340(l0,l1) {
let l3,l4,l5,l6,l2;
b1835: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1835;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b1835;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1836: {
if (l3 === undefined) break b1836;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1837: {
return l2;
}
}
function g341(l0,l1) {
let l3,l4,l5,l6,l2;
b1838: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1838;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b1838;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1839: {
if (l3 === undefined) break b1839;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1840: {
return l2;
}
}
function f341(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1841: {
l2 = new Bare();
}
b1842: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1842;
{
const k1843 = keysOf(l4), v1843 = valuesOf(l4);
for (let n1843 = 0; n1843 < v1843.length; n1843++) {
l5 = k1843 === null ? n1843 : k1843[n1843];
l6 = v1843[n1843];
b1844: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1844;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b1845: {
return l2;
}
}
function f342(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1846: {
l2 = new RegoSet();
}
b1847: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1847;
{
const k1848 = keysOf(l4), v1848 = valuesOf(l4);
for (let n1848 = 0; n1848 < v1848.length; n1848++) {
l5 = k1848 === null ? n1848 : k1848[n1848];
l6 = v1848[n1848];
b1849: {
l7 = l5;
l8 = l6;
b1850: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1850;
if ((l9 === false)) break b1850;
break b1849;}
l2.add(l7);
}
}
}
}
b1851: {
return l2;
}
}
function f343(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function f344(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1852: {
l4 = undefined;
l5 = l3;
l6 = f342(l0,l1); if (l6 === undefined) break b1852;
l7 = D(l6, l5); if (l7 === undefined) break b1852;
{
const k1853 = keysOf(l7), v1853 = valuesOf(l7);
for (let n1853 = 0; n1853 < v1853.length; n1853++) {
l8 = k1853 === null ? n1853 : k1853[n1853];
l9 = v1853[n1853];
b1854: {
l10 = l8;
l11 = l9;
l12 = f340(l0,l1); if (l12 === undefined) break b1854;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b1854;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b1854;
if ((l15 === false)) break b1854;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1855: {
if (l4 === undefined) break b1855;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1856: {
l4 = undefined;
l5 = l3;
l6 = f343(l0,l1); if (l6 === undefined) break b1856;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1856;
if ((l8 === false)) break b1856;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1857: {
if (l4 === undefined) break b1857;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1858: {
return l2;
}
}
function f345(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1859: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1859;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b1859;
if ((l8 === false)) break b1859;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1859;
if ((l9 === false)) break b1859;
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
function f346(l0,l1) {
let l3,l4,l5,l6,l2;
b1862: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1862;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b1862;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1863: {
if (l3 === undefined) break b1863;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1864: {
return l2;
}
}
function f347(l0,l1) {
let l3,l4,l5,l6,l2;
b1865: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1865;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b1865;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1866: {
if (l3 === undefined) break b1866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1867: {
return l2;
}
}
function g348(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1868: {
l2 = new RegoSet();
}
b1869: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1869;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1869;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1869;
if ((l7 === false)) break b1869;
l2.add("user.unit");
}
b1870: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1870;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1870;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1870;
if ((l7 === false)) break b1870;
l2.add("user.post_ends_on");
}
b1871: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1871;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1871;
l6 = null;
if (!Q(l5, l6)) break b1871;
l2.add("user.post_ends_on");
}
b1872: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1872;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1872;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1872;
if ((l7 === false)) break b1872;
l2.add("account.application_form");
}
b1873: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1873;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1873;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1873;
if ((l7 === false)) break b1873;
l2.add("account.confidentiality_pledge");
}
b1874: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1874;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1874;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1874;
if ((l7 === false)) break b1874;
l2.add("account.default_password");
}
b1875: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1875;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b1875;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1875;
if ((l7 === false)) break b1875;
l2.add("account.password_changed_on");
}
b1876: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1876;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1876;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1876;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1876;
if ((l8 === false)) break b1876;
l2.add("session.idle_minutes");
}
b1877: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1877;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1877;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1877;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b1877;
if ((l8 === false)) break b1877;
l2.add("client.ip");
}
b1878: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1878;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1878;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b1878;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1878;
if ((l8 === false)) break b1878;
l2.add("client.allowed_ips");
}
b1879: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1879;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1879;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1879;
if ((l7 === false)) break b1879;
l2.add("query.purpose_listed");
}
b1880: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1880;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1880;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1880;
if ((l7 === false)) break b1880;
l2.add("query.fields");
}
b1881: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1881;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1881;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1881;
if ((l7 === false)) break b1881;
l2.add("account.approved_from");
}
b1882: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1882;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1882;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1882;
if ((l7 === false)) break b1882;
l2.add("account.approved_until");
}
b1883: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1883;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1883;
l6 = null;
if (!Q(l5, l6)) break b1883;
l2.add("account.approved_until");
}
b1884: {
return l2;
}
}
function f348(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1885: {
l2 = new RegoSet();
}
b1886: {
l3 = undefined;
b1887: {
l4 = f344(l0,l1,"password_expired"); if (l4 === undefined) break b1887;
if ((l4 === false)) break b1887;
break b1886;}
l5 = f348(l0,l1); if (l5 === undefined) break b1886;
l6 = l5;
b1888: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b1888;
if ((l7 === false)) break b1888;
break b1886;}
l2.add("password_expired");
}
b1889: {
return l2;
}
}
function f349(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function f350(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1890: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1890;
if (!(l8 === "exceeded")) break b1890;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1890;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1890;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b1890;
if ((l12 === false)) break b1890;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1891: {
if (l5 === undefined) break b1891;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1892: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1892;
if (!(l8 === "reached")) break b1892;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1892;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1892;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b1892;
if ((l12 === false)) break b1892;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1893: {
if (l5 === undefined) break b1893;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1894: {
return l2;
}
}
function f351(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1895: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1895;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b1895;
if ((l8 === false)) break b1895;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1895;
if ((l9 === false)) break b1895;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1896: {
if (l4 === undefined) break b1896;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1897: {
return l2;
}
}
function g352(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l13,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28;
b1898: {
l2 = new RegoSet();
}
b1899: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1899;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b1899;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1899;
if (!(l6 === "active")) break b1899;
l2.add("linkage_not_active");
}
b1900: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1900;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b1900;
if (!(l5 === "service")) break b1900;
l2.add("personal_account_not_served");
}
b1901: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1901;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1901;
l6 = l5;
l7 = f341(l0,l1); if (l7 === undefined) break b1901;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1901;
l9 = H(l8) ? l8.units : undefined; if (l9 === undefined && (l9 = S(l8, "units")) === undefined) break b1901;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b1901;
if ((l11 === false)) break b1901;
l2.add("unit_not_listed");
}
b1902: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1902;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1902;
l6 = l5;
l7 = f341(l0,l1); if (l7 === undefined) break b1902;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1902;
l9 = H(l8) ? l8.district_office : undefined; if (l9 === undefined && (l9 = S(l8, "district_office")) === undefined) break b1902;
l10 = l9;
l11 = b_split(l6,l10); if (l11 === undefined) break b1902;
l12 = l11;
if (!Array.isArray(l12)) break b1902;
l14 = B.count(l12);
l13 = 2;
if (!Q(l14, l13)) break b1902;
l15 = 0;
l15 = 0;
l16 = D(l12, l15); if (l16 === undefined) break b1902;
l17 = l16;
l15 = 1;
l16 = D(l12, l15); if (l16 === undefined) break b1902;
l18 = l16;
l19 = f341(l0,l1); if (l19 === undefined) break b1902;
l20 = H(l19) ? l19.unit_not_listed : undefined; if (l20 === undefined && (l20 = S(l19, "unit_not_listed")) === undefined) break b1902;
l21 = H(l20) ? l20.districts : undefined; if (l21 === undefined && (l21 = S(l20, "districts")) === undefined) break b1902;
l22 = l21;
l23 = b_internal_member_2(l17,l22); if (l23 === undefined) break b1902;
if ((l23 === false)) break b1902;
l24 = f341(l0,l1); if (l24 === undefined) break b1902;
l25 = H(l24) ? l24.unit_not_listed : undefined; if (l25 === undefined && (l25 = S(l24, "unit_not_listed")) === undefined) break b1902;
l26 = H(l25) ? l25.district_sections : undefined; if (l26 === undefined && (l26 = S(l25, "district_sections")) === undefined) break b1902;
l27 = l26;
l28 = b_internal_member_2(l18,l27); if (l28 === undefined) break b1902;
if ((l28 === false)) break b1902;
l2.add("unit_not_listed");
}
b1903: {
l3 = undefined;
l4 = f344(l0,l1,"role_may_not_query"); if (l4 === undefined) break b1903;
if ((l4 === false)) break b1903;
l2.add("role_may_not_query");
}
b1904: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1904;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1904;
l6 = null;
if (!Q(l5, l6)) break b1904;
l2.add("post_ended");
}
b1905: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1905;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1905;
l6 = l5;
l7 = f345(l0,l1,l6); if (l7 === undefined) break b1905;
if ((l7 === false)) break b1905;
l2.add("post_ended");
}
b1906: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1906;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b1906;
if (!(l5 === true)) break b1906;
l2.add("right_not_approved");
}
b1907: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1907;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1907;
l6 = f340(l0,l1); if (l6 === undefined) break b1907;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b1907;
if (!Q(l5, l7)) break b1907;
l8 = f340(l0,l1); if (l8 === undefined) break b1907;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b1907;
l10 = l9;
l11 = f72(l0,l1,l10); if (l11 === undefined) break b1907;
if ((l11 === false)) break b1907;
l2.add("account_not_own");
}
b1908: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1908;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1908;
if (!(l5 === "active")) break b1908;
l2.add("account_not_active");
}
b1909: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1909;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1909;
if (!(l5 === "locked")) break b1909;
b1910: {
l6 = f341(l0,l1); if (l6 === undefined) break b1910;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b1910;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b1910;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b1910;
if ((l9 === false)) break b1910;
break b1909;}
l2.add("account_not_active");
}
b1911: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1911;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1911;
if (!(l5 === true)) break b1911;
l2.add("application_form_missing");
}
b1912: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1912;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1912;
if (!(l5 === true)) break b1912;
l2.add("confidentiality_pledge_missing");
}
b1913: {
l3 = undefined;
b1914: {
l4 = f344(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b1914;
if ((l4 === false)) break b1914;
break b1913;}
l2.add("confidentiality_pledge_missing");
}
b1915: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1915;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1915;
if (!(l5 === false)) break b1915;
l2.add("default_password");
}
b1916: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1916;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b1916;
if ((l6 === false)) break b1916;
l7 = f346(l0,l1); if (l7 === undefined) break b1916;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b1916;
l9 = l8;
l10 = f337(l0,l1); if (l10 === undefined) break b1916;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b1916;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b1916;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b1916;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1916;
l15 = l14;
l16 = f35(l0,l1,l9,l15); if (l16 === undefined) break b1916;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1916;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b1916;
if ((l20 === false)) break b1916;
l2.add("password_expired");
}
b1917: {
l3 = undefined;
l4 = f349(l0,l1); if (l4 === undefined) break b1917;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b1917;
if ((l6 === false)) break b1917;
l2.add("password_expired");
}
b1918: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1918;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1918;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1918;
l7 = l6;
l8 = f337(l0,l1); if (l8 === undefined) break b1918;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1918;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b1918;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b1918;
l12 = l11;
l13 = f350(l0,l1,l7,l12); if (l13 === undefined) break b1918;
if ((l13 === false)) break b1918;
l2.add("session_idle");
}
b1919: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1919;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1919;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1919;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1919;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b1919;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b1919;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b1919;
if ((l12 === false)) break b1919;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1919;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b1919;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b1919;
l16 = l15;
l17 = f72(l0,l1,l16); if (l17 === undefined) break b1919;
if ((l17 === false)) break b1919;
l2.add("ip_not_whitelisted");
}
b1920: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1920;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b1920;
l6 = l5;
l7 = f72(l0,l1,l6); if (l7 === undefined) break b1920;
if ((l7 === false)) break b1920;
l2.add("case_number_missing");
}
b1921: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1921;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b1921;
l6 = l5;
l7 = f72(l0,l1,l6); if (l7 === undefined) break b1921;
if ((l7 === false)) break b1921;
l2.add("reason_missing");
}
b1922: {
l3 = undefined;
l4 = [];
b1923: {
l5 = f341(l0,l1); if (l5 === undefined) break b1923;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b1923;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b1923;
{
const k1924 = keysOf(l7), v1924 = valuesOf(l7);
for (let n1924 = 0; n1924 < v1924.length; n1924++) {
l8 = k1924 === null ? n1924 : k1924[n1924];
l9 = v1924[n1924];
b1925: {
l10 = l8;
l11 = l9;
l12 = f347(l0,l1); if (l12 === undefined) break b1925;
l13 = D(l12, l11); if (l13 === undefined) break b1925;
l14 = l13;
l15 = f72(l0,l1,l14); if (l15 === undefined) break b1925;
if ((l15 === false)) break b1925;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b1922;
l18 = l17;
l19 = f341(l0,l1); if (l19 === undefined) break b1922;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b1922;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b1922;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b1922;
if ((l23 === false)) break b1922;
l2.add("statement_missing");
}
b1926: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1926;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b1926;
if (!(l5 === true)) break b1926;
l2.add("not_official_use");
}
b1927: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1927;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1927;
if (!(l5 === true)) break b1927;
l2.add("purpose_not_listed");
}
b1928: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1928;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1928;
l6 = l5;
l7 = undefined;
b1929: {
b1930: {
if (!Array.isArray(l6)) break b1930;
break b1929;
}
b1931: {
if (!O(l6)) break b1931;
break b1929;
}
b1932: {
if (!(l6 instanceof RegoSet)) break b1932;
break b1929;
}
break b1928;
}
{
const k1933 = keysOf(l6), v1933 = valuesOf(l6);
for (let n1933 = 0; n1933 < v1933.length; n1933++) {
l9 = k1933 === null ? n1933 : k1933[n1933];
l10 = v1933[n1933];
b1934: {
l11 = l9;
l8 = undefined;
b1935: {
l12 = l10;
l13 = f341(l0,l1); if (l13 === undefined) break b1935;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b1935;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b1935;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b1935;
if ((l17 === false)) break b1935;
l8 = true;
}
if (l8 !== undefined) break b1934;
l7 = true;
}
}
}
if (l7 !== undefined) break b1928;
l2.add("field_not_allowed");
}
b1936: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1936;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1936;
if (!(l5 === true)) break b1936;
l2.add("outside_approved_scope");
}
b1937: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1937;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1937;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1937;
if ((l7 === false)) break b1937;
l2.add("approval_missing");
}
b1938: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1938;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1938;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1938;
if ((l7 === false)) break b1938;
l2.add("approval_not_started");
}
b1939: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1939;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1939;
l6 = l5;
l7 = f351(l0,l1,l6); if (l7 === undefined) break b1939;
if ((l7 === false)) break b1939;
l2.add("approval_expired");
}
b1940: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b1940;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1940;
l6 = null;
if (!Q(l5, l6)) break b1940;
l2.add("approval_expired");
}
b1941: {
return l2;
}
}
function f352(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1942: {
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
l13.add("account.password_changed_on");
l4["password_expired"] = l13;
l14 = new RegoSet();
l14.add("user.post_ends_on");
l4["post_ended"] = l14;
l15 = new RegoSet();
l15.add("query.purpose_listed");
l4["purpose_not_listed"] = l15;
l16 = new RegoSet();
l16.add("session.idle_minutes");
l4["session_idle"] = l16;
l17 = new RegoSet();
l17.add("user.unit");
l4["unit_not_listed"] = l17;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1943: {
if (l3 === undefined) break b1943;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1944: {
return l2;
}
}
function f353(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1945: {
l3 = undefined;
l4 = [];
b1946: {
l5 = f341(l0,l1); if (l5 === undefined) break b1946;
{
const k1947 = keysOf(l5), v1947 = valuesOf(l5);
for (let n1947 = 0; n1947 < v1947.length; n1947++) {
l6 = k1947 === null ? n1947 : k1947[n1947];
l7 = v1947[n1947];
b1948: {
l8 = l6;
l9 = l7;
l10 = f353(l0,l1); if (l10 === undefined) break b1948;
l11 = D(l10, l8); if (l11 === undefined) break b1948;
{
const k1949 = keysOf(l11), v1949 = valuesOf(l11);
for (let n1949 = 0; n1949 < v1949.length; n1949++) {
l12 = k1949 === null ? n1949 : k1949[n1949];
l13 = v1949[n1949];
b1950: {
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
b1951: {
if (l3 === undefined) break b1951;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1952: {
return l2;
}
}
function f354(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1953: {
l2 = new RegoSet();
}
b1954: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k1955 = keysOf(l5), v1955 = valuesOf(l5);
for (let n1955 = 0; n1955 < v1955.length; n1955++) {
l6 = k1955 === null ? n1955 : k1955[n1955];
l7 = v1955[n1955];
b1956: {
l8 = l6;
l9 = l7;
b1957: {
l10 = f344(l0,l1,l9); if (l10 === undefined) break b1957;
if ((l10 === false)) break b1957;
break b1956;}
l2.add(l9);
}
}
}
}
b1958: {
return l2;
}
}
function f355(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1959: {
l3 = undefined;
l4 = [];
b1960: {
l5 = f354(l0,l1); if (l5 === undefined) break b1960;
{
const k1961 = keysOf(l5), v1961 = valuesOf(l5);
for (let n1961 = 0; n1961 < v1961.length; n1961++) {
l6 = k1961 === null ? n1961 : k1961[n1961];
l7 = v1961[n1961];
b1962: {
l8 = l6;
if (!Array.isArray(l7)) break b1962;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b1962;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b1962;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b1962;
l14 = l12;
l15 = f348(l0,l1); if (l15 === undefined) break b1962;
l16 = l15;
b1963: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b1963;
if ((l17 === false)) break b1963;
break b1962;}
l18 = f355(l0,l1); if (l18 === undefined) break b1962;
l19 = l18;
b1964: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b1964;
if ((l20 === false)) break b1964;
break b1962;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1965: {
if (l3 === undefined) break b1965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1966: {
return l2;
}
}
function f356(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1967: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1967;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1967;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1967;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1967;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1967;
if (!(l8 === "unset")) break b1967;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b1968: {
if (l3 === undefined) break b1968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1969: {
return l2;
}
}
function f357(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1970: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1970;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1970;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b1970;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b1970;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1970;
if (!(l8 === "unset")) break b1970;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b1971: {
if (l3 === undefined) break b1971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1972: {
return l2;
}
}
function f358(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b1973: {
l2 = new RegoSet();
}
b1974: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b1974;
{
const k1975 = keysOf(l4), v1975 = valuesOf(l4);
for (let n1975 = 0; n1975 < v1975.length; n1975++) {
l5 = k1975 === null ? n1975 : k1975[n1975];
l6 = v1975[n1975];
b1976: {
l7 = l5;
if (!Array.isArray(l6)) break b1976;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b1976;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b1976;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b1976;
l13 = l11;
l2.add(l12);
}
}
}
}
b1977: {
l3 = undefined;
b1978: {
l4 = "password_expired";
l5 = f357(l0,l1); if (l5 === undefined) break b1978;
l6 = l5;
l2.add(l4);
}
b1979: {
l7 = "session_idle";
l8 = f358(l0,l1); if (l8 === undefined) break b1979;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1977;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b1977;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b1977;
{
const k1980 = keysOf(l13), v1980 = valuesOf(l13);
for (let n1980 = 0; n1980 < v1980.length; n1980++) {
l14 = k1980 === null ? n1980 : k1980[n1980];
l15 = v1980[n1980];
b1981: {
l16 = l14;
b1982: {
l17 = D(l10, l14); if (l17 === undefined) break b1982;
break b1981;}
b1983: {
b1984: {
break b1983;
}
break b1981;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b1985: {
return l2;
}
}
function f359(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1986: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b1986;
l5 = l4;
l6 = f359(l0,l1); if (l6 === undefined) break b1986;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b1986;
l9 = l8;
l10 = f341(l0,l1); if (l10 === undefined) break b1986;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b1986;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1987: {
if (l3 === undefined) break b1987;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1988: {
return l2;
}
}
function f360(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function f361(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1989: {
b1990: {
l4 = undefined;
l5 = l3;
l6 = f346(l0,l1); if (l6 === undefined) break b1990;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b1990;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b1990;
l10 = D(l9, l8); if (l10 === undefined) break b1990;
l11 = l10;
l12 = new O8(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b1990;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1991: {
if (l4 !== undefined) break b1991;
l5 = l3;
l6 = [];
b1992: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b1992;
{
const k1993 = keysOf(l7), v1993 = valuesOf(l7);
for (let n1993 = 0; n1993 < v1993.length; n1993++) {
l8 = k1993 === null ? n1993 : k1993[n1993];
l9 = v1993[n1993];
b1994: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b1994;
l13 = l12;
l14 = f340(l0,l1); if (l14 === undefined) break b1994;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b1994;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1994;
if ((l17 === false)) break b1994;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b1994;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b1991;
l23 = l22;
l24 = new O8(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b1991;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b1995: {
if (l4 !== undefined) break b1995;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1996: {
if (l4 === undefined) break b1996;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1997: {
return l2;
}
}
function g362(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1998: {
l3 = undefined;
l4 = new RegoSet();
b1999: {
l5 = f360(l0,l1); if (l5 === undefined) break b1999;
{
const k2000 = keysOf(l5), v2000 = valuesOf(l5);
for (let n2000 = 0; n2000 < v2000.length; n2000++) {
l6 = k2000 === null ? n2000 : k2000[n2000];
l7 = v2000[n2000];
b2001: {
l8 = l6;
l9 = l7;
l10 = f361(l0,l1,l9); if (l10 === undefined) break b2001;
l11 = l10;
l12 = f19(l0,l1,l8,l11); if (l12 === undefined) break b2001;
l13 = l12;
l4.add(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2002: {
if (l3 === undefined) break b2002;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2003: {
return l2;
}
}
function f362(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2004: {
l2 = new RegoSet();
}
b2005: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2005;
{
const k2006 = keysOf(l4), v2006 = valuesOf(l4);
for (let n2006 = 0; n2006 < v2006.length; n2006++) {
l5 = k2006 === null ? n2006 : k2006[n2006];
l6 = v2006[n2006];
b2007: {
l7 = l5;
if (!Array.isArray(l6)) break b2007;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2007;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2007;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2007;
l13 = l11;
l14 = new O7(l13);
l2.add(l14);
}
}
}
}
b2008: {
l3 = undefined;
b2009: {
l4 = "password_expired";
l5 = f357(l0,l1); if (l5 === undefined) break b2009;
l6 = l5;
l7 = f341(l0,l1); if (l7 === undefined) break b2009;
l8 = D(l7, l4); if (l8 === undefined) break b2009;
if ((l8 === false)) break b2009;
l9 = new O13(l6);
l2.add(l9);
}
b2010: {
l10 = "session_idle";
l11 = f358(l0,l1); if (l11 === undefined) break b2010;
l12 = l11;
l13 = f341(l0,l1); if (l13 === undefined) break b2010;
l14 = D(l13, l10); if (l14 === undefined) break b2010;
if ((l14 === false)) break b2010;
l15 = new O13(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2008;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2008;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2008;
{
const k2011 = keysOf(l19), v2011 = valuesOf(l19);
for (let n2011 = 0; n2011 < v2011.length; n2011++) {
l20 = k2011 === null ? n2011 : k2011[n2011];
l21 = v2011[n2011];
b2012: {
l22 = l20;
b2013: {
l23 = D(l16, l20); if (l23 === undefined) break b2013;
break b2012;}
b2014: {
b2015: {
break b2014;
}
break b2012;
}
l26 = l21;
l27 = f341(l0,l1); if (l27 === undefined) break b2012;
l28 = D(l27, l22); if (l28 === undefined) break b2012;
if ((l28 === false)) break b2012;
l29 = new O13(l26);
l2.add(l29);
}
}
}
}
b2016: {
return l2;
}
}
function f363(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2017: {
l3 = undefined;
l4 = f362(l0,l1); if (l4 === undefined) break b2017;
l5 = l4;
l6 = f363(l0,l1); if (l6 === undefined) break b2017;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b2017;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2018: {
if (l3 === undefined) break b2018;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2019: {
return l2;
}
}
function f364(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2020: {
b2021: {
l3 = undefined;
l4 = f364(l0,l1); if (l4 === undefined) break b2021;
if (!(l4 === "deny")) break b2021;
l5 = f360(l0,l1); if (l5 === undefined) break b2021;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2022: {
if (l3 !== undefined) break b2022;
l4 = f341(l0,l1); if (l4 === undefined) break b2022;
l5 = l4;
l6 = f349(l0,l1); if (l6 === undefined) break b2022;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2022;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
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
function f365(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2025: {
l2 = new RegoSet();
}
b2026: {
l3 = undefined;
l4 = f365(l0,l1); if (l4 === undefined) break b2026;
{
const k2027 = keysOf(l4), v2027 = valuesOf(l4);
for (let n2027 = 0; n2027 < v2027.length; n2027++) {
l5 = k2027 === null ? n2027 : k2027[n2027];
l6 = v2027[n2027];
b2028: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2028;
if ((l9 === false)) break b2028;
l10 = f361(l0,l1,l8); if (l10 === undefined) break b2028;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2028;
l13 = l12;
{
const k2029 = keysOf(l13), v2029 = valuesOf(l13);
for (let n2029 = 0; n2029 < v2029.length; n2029++) {
l14 = k2029 === null ? n2029 : k2029[n2029];
l15 = v2029[n2029];
b2030: {
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
b2031: {
return l2;
}
}
function f366(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2032: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b2032;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2032;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2032;
if ((l7 === false)) break b2032;
l8 = f340(l0,l1); if (l8 === undefined) break b2032;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2032;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2032;
if ((l11 === false)) break b2032;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2033: {
if (l3 === undefined) break b2033;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2034: {
return l2;
}
}
function f367(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2035: {
b2036: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2036;
if ((l4 === false)) break b2036;
l5 = f339(l0,l1); if (l5 === undefined) break b2036;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2036;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2036;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2036;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2037: {
if (l3 !== undefined) break b2037;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2038: {
if (l3 === undefined) break b2038;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2039: {
return l2;
}
}
function f368(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2040: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b2040;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2040;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2040;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2040;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2041: {
if (l3 === undefined) break b2041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2042: {
return l2;
}
}
function f369(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2043: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b2043;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2043;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2043;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2043;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2044: {
if (l3 === undefined) break b2044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2045: {
return l2;
}
}
function f370(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2046: {
l2 = new RegoSet();
}
b2047: {
l3 = undefined;
b2048: {
l4 = "password_expired";
l5 = f369(l0,l1); if (l5 === undefined) break b2048;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b2048;
l8 = l7;
{
const k2049 = keysOf(l8), v2049 = valuesOf(l8);
for (let n2049 = 0; n2049 < v2049.length; n2049++) {
l9 = k2049 === null ? n2049 : k2049[n2049];
l10 = v2049[n2049];
b2050: {
l11 = l9;
l12 = l10;
l13 = f365(l0,l1); if (l13 === undefined) break b2050;
l14 = D(l13, l4); if (l14 === undefined) break b2050;
if ((l14 === false)) break b2050;
l2.add(l12);
}
}
}
}
b2051: {
l15 = "session_idle";
l16 = f370(l0,l1); if (l16 === undefined) break b2051;
l17 = l16;
l18 = f61(l0,l1,l17); if (l18 === undefined) break b2051;
l19 = l18;
{
const k2052 = keysOf(l19), v2052 = valuesOf(l19);
for (let n2052 = 0; n2052 < v2052.length; n2052++) {
l20 = k2052 === null ? n2052 : k2052[n2052];
l21 = v2052[n2052];
b2053: {
l22 = l20;
l23 = l21;
l24 = f365(l0,l1); if (l24 === undefined) break b2053;
l25 = D(l24, l15); if (l25 === undefined) break b2053;
if ((l25 === false)) break b2053;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2047;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2047;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2047;
{
const k2054 = keysOf(l29), v2054 = valuesOf(l29);
for (let n2054 = 0; n2054 < v2054.length; n2054++) {
l30 = k2054 === null ? n2054 : k2054[n2054];
l31 = v2054[n2054];
b2055: {
l32 = l30;
b2056: {
l33 = D(l26, l30); if (l33 === undefined) break b2056;
break b2055;}
b2057: {
b2058: {
break b2057;
}
break b2055;
}
l36 = l31;
l37 = f61(l0,l1,l36); if (l37 === undefined) break b2055;
l38 = l37;
{
const k2059 = keysOf(l38), v2059 = valuesOf(l38);
for (let n2059 = 0; n2059 < v2059.length; n2059++) {
l39 = k2059 === null ? n2059 : k2059[n2059];
l40 = v2059[n2059];
b2060: {
l41 = l39;
l42 = l40;
l43 = f365(l0,l1); if (l43 === undefined) break b2060;
l44 = D(l43, l32); if (l44 === undefined) break b2060;
if ((l44 === false)) break b2060;
l2.add(l42);
}
}
}
}
}
}
}
b2061: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2061;
if ((l4 === false)) break b2061;
l5 = f339(l0,l1); if (l5 === undefined) break b2061;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2061;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2061;
l8 = l7;
l9 = f19(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2061;
l10 = l9;
l2.add(l10);
}
b2062: {
return l2;
}
}
function f371(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2063: {
b2064: {
l3 = undefined;
b2065: {
l4 = f337(l0,l1); if (l4 === undefined) break b2065;
if ((l4 === false)) break b2065;
break b2064;}
l5 = f338(l0,l1); if (l5 === undefined) break b2064;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2064;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2066: {
if (l3 !== undefined) break b2066;
l4 = f337(l0,l1); if (l4 === undefined) break b2066;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2066;
if (!(l5 === "unavailable")) break b2066;
l6 = f338(l0,l1); if (l6 === undefined) break b2066;
l7 = l6;
l8 = f337(l0,l1); if (l8 === undefined) break b2066;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2066;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2067: {
if (l3 !== undefined) break b2067;
b2068: {
l4 = f339(l0,l1); if (l4 === undefined) break b2068;
if ((l4 === false)) break b2068;
break b2067;}
l5 = f338(l0,l1); if (l5 === undefined) break b2067;
l6 = l5;
l7 = f337(l0,l1); if (l7 === undefined) break b2067;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2067;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2069: {
if (l3 !== undefined) break b2069;
l4 = f339(l0,l1); if (l4 === undefined) break b2069;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2069;
l7 = l6;
l8 = f366(l0,l1); if (l8 === undefined) break b2069;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b2069;
l11 = l10;
l12 = f368(l0,l1); if (l12 === undefined) break b2069;
l13 = l12;
l14 = b_or(l11,l13); if (l14 === undefined) break b2069;
l15 = l14;
l16 = f338(l0,l1); if (l16 === undefined) break b2069;
l17 = l16;
l18 = f337(l0,l1); if (l18 === undefined) break b2069;
l19 = l18;
l20 = f364(l0,l1); if (l20 === undefined) break b2069;
l21 = l20;
l22 = f363(l0,l1); if (l22 === undefined) break b2069;
l23 = l22;
l24 = new RegoSet();
b2070: {
l25 = f364(l0,l1); if (l25 === undefined) break b2070;
if (!(l25 === "permit")) break b2070;
l26 = f339(l0,l1); if (l26 === undefined) break b2070;
l27 = l26;
l28 = f52(l0,l1,l27); if (l28 === undefined) break b2070;
l29 = l28;
{
const k2071 = keysOf(l29), v2071 = valuesOf(l29);
for (let n2071 = 0; n2071 < v2071.length; n2071++) {
l30 = k2071 === null ? n2071 : k2071[n2071];
l31 = v2071[n2071];
b2072: {
l32 = l30;
l33 = l31;
l24.add(l33);
}
}
}
}
l34 = l24;
l35 = f362(l0,l1); if (l35 === undefined) break b2069;
l36 = l35;
l37 = f371(l0,l1); if (l37 === undefined) break b2069;
l38 = l37;
l39 = new O14(l15,l23,l34,l36,l38);
l40 = f17(l0,l1,l17,l19,l21,l39); if (l40 === undefined) break b2069;
l41 = l40;
if (l3 === undefined) l3 = l41; else if (!Q(l3, l41)) conflict();
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
function f372(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2075: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2075;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2075;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2076: {
if (l3 === undefined) break b2076;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2077: {
return l2;
}
}
function f373(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f374(l0,l1) {
let l3,l2;
b2078: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2079: {
if (l3 === undefined) break b2079;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2080: {
return l2;
}
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2081: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2081;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2081;
l6 = l5;
l7 = f373(l0,l1); if (l7 === undefined) break b2081;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2081;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2081;
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
function f375(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2084: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2084;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2084;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2084;
if ((l7 === false)) break b2084;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2084;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2084;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2085: {
if (l3 === undefined) break b2085;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2086: {
return l2;
}
}
function f376(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2087: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2087;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2087;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2087;
if ((l7 === false)) break b2087;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2087;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2087;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2088: {
if (l3 === undefined) break b2088;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2089: {
return l2;
}
}
function f377(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2090: {
b2091: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2091;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2091;
if (!(l5 === "account_closed")) break b2091;
l6 = f377(l0,l1); if (l6 === undefined) break b2091;
l7 = l6;
l8 = f376(l0,l1); if (l8 === undefined) break b2091;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2091;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2092: {
if (l3 !== undefined) break b2092;
l4 = f375(l0,l1); if (l4 === undefined) break b2092;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2092;
if (!(l5 === "event")) break b2092;
l6 = f377(l0,l1); if (l6 === undefined) break b2092;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
function f378(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function f379(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2095: {
b2096: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2096;
l10 = l9;
l11 = l10;
l12 = f34(l0,l1,l11,l7); if (l12 === undefined) break b2096;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2096;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2096;
l22 = l21;
if (!Q(l18, l22)) break b2096;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2096;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2097: {
if (l5 !== undefined) break b2097;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2097;
l10 = l9;
l11 = f34(l0,l1,l10,l7); if (l11 === undefined) break b2097;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2098: {
if (l5 === undefined) break b2098;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2099: {
return l2;
}
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2100: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2100;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2100;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2100;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2100;
l9 = l8;
l10 = f379(l0,l1,l5,l9); if (l10 === undefined) break b2100;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2101: {
if (l3 === undefined) break b2101;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2102: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2102;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2102;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2102;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2102;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2102;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2103: {
if (l3 === undefined) break b2103;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2104: {
return l2;
}
}
function f380(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2105: {
l2 = new RegoSet();
}
b2106: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2106;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2106;
if (!(l5 === "account_closed")) break b2106;
b2107: {
l6 = f376(l0,l1); if (l6 === undefined) break b2107;
if ((l6 === false)) break b2107;
break b2106;}
l7 = f375(l0,l1); if (l7 === undefined) break b2106;
l8 = l7;
l9 = f19(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2106;
l10 = l9;
l2.add(l10);
}
b2108: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2108;
if ((l4 === false)) break b2108;
l5 = f375(l0,l1); if (l5 === undefined) break b2108;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2108;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2108;
if ((l8 === false)) break b2108;
b2109: {
l9 = f380(l0,l1); if (l9 === undefined) break b2109;
if ((l9 === false)) break b2109;
break b2108;}
l10 = f375(l0,l1); if (l10 === undefined) break b2108;
l11 = l10;
l12 = f19(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2108;
l13 = l12;
l2.add(l13);
}
b2110: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2110;
l5 = l4;
l6 = f380(l0,l1); if (l6 === undefined) break b2110;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2110;
if ((l8 === false)) break b2110;
l9 = f375(l0,l1); if (l9 === undefined) break b2110;
l10 = l9;
l11 = f19(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2110;
l12 = l11;
l2.add(l12);
}
b2111: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2111;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2111;
if (!(l5 === "account_closed")) break b2111;
l6 = f376(l0,l1); if (l6 === undefined) break b2111;
l7 = l6;
l8 = f375(l0,l1); if (l8 === undefined) break b2111;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2111;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2111;
l11 = l10;
l12 = f379(l0,l1,l7,l11); if (l12 === undefined) break b2111;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2111;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2111;
if ((l16 === false)) break b2111;
l17 = f375(l0,l1); if (l17 === undefined) break b2111;
l18 = l17;
l19 = f19(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2111;
l20 = l19;
l2.add(l20);
}
b2112: {
return l2;
}
}
function f381(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2113: {
l2 = new RegoSet();
}
b2114: {
l3 = undefined;
b2115: {
l4 = f377(l0,l1); if (l4 === undefined) break b2115;
if ((l4 === false)) break b2115;
break b2114;}
l5 = new O7("event_on");
l2.add(l5);
}
b2116: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2116;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2116;
if (!(l5 === "unset")) break b2116;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2116;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2116;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2116;
l11 = l10;
l12 = new O13(l11);
l2.add(l12);
}
b2117: {
return l2;
}
}
function f382(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2118: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2118;
if ((l4 === false)) break b2118;
l5 = f375(l0,l1); if (l5 === undefined) break b2118;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2118;
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
function f383(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l2;
b2121: {
b2122: {
l3 = undefined;
b2123: {
l4 = f373(l0,l1); if (l4 === undefined) break b2123;
if ((l4 === false)) break b2123;
break b2122;}
l5 = f374(l0,l1); if (l5 === undefined) break b2122;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2122;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2124: {
if (l3 !== undefined) break b2124;
l4 = f373(l0,l1); if (l4 === undefined) break b2124;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2124;
if (!(l5 === "unavailable")) break b2124;
l6 = f374(l0,l1); if (l6 === undefined) break b2124;
l7 = l6;
l8 = f373(l0,l1); if (l8 === undefined) break b2124;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2124;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2125: {
if (l3 !== undefined) break b2125;
b2126: {
l4 = f375(l0,l1); if (l4 === undefined) break b2126;
if ((l4 === false)) break b2126;
break b2125;}
l5 = f374(l0,l1); if (l5 === undefined) break b2125;
l6 = l5;
l7 = f373(l0,l1); if (l7 === undefined) break b2125;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2125;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2127: {
if (l3 !== undefined) break b2127;
l4 = f381(l0,l1); if (l4 === undefined) break b2127;
l5 = l4;
l6 = f382(l0,l1); if (l6 === undefined) break b2127;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b2127;
l9 = l8;
l10 = f375(l0,l1); if (l10 === undefined) break b2127;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2127;
l13 = l12;
l14 = f375(l0,l1); if (l14 === undefined) break b2127;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2127;
l17 = l16;
l18 = f374(l0,l1); if (l18 === undefined) break b2127;
l19 = l18;
l20 = f373(l0,l1); if (l20 === undefined) break b2127;
l21 = l20;
l22 = f382(l0,l1); if (l22 === undefined) break b2127;
l23 = l22;
l24 = new RegoSet();
b2128: {
l25 = f381(l0,l1); if (l25 === undefined) break b2128;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2128;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2128;
if ((l30 === false)) break b2128;
l31 = f375(l0,l1); if (l31 === undefined) break b2128;
l32 = l31;
l33 = f19(l0,l1,"keep_record",l32); if (l33 === undefined) break b2128;
l34 = l33;
l35 = l34;
l24.add(l35);
}
l36 = l24;
l37 = f381(l0,l1); if (l37 === undefined) break b2127;
l38 = l37;
l39 = new Bare();
b2129: {
l40 = f380(l0,l1); if (l40 === undefined) break b2129;
l39["keep_through"] = l40;
}
b2130: {
l41 = f383(l0,l1); if (l41 === undefined) break b2130;
l39["qualifier"] = l41;
}
b2131: {
b2132: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b2132;
l44 = H(l43) ? l43.record_retention : undefined; if (l44 === undefined && (l44 = S(l43, "record_retention")) === undefined) break b2132;
l45 = D(l44, "values"); if (l45 === undefined) break b2132;
l42 = merge(l45, l39);
break b2131;
}
l42 = l39;
}
l46 = l42;
l47 = new O12(l13,l23,l36,l38,l46,l17);
l48 = f17(l0,l1,l19,l21,l9,l47); if (l48 === undefined) break b2127;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
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
function f384(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
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
function f385(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function f386(l0,l1) {
let l3,l2;
b2138: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2139: {
if (l3 === undefined) break b2139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2140: {
return l2;
}
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2141: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2141;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2141;
l8 = l7;
l9 = f385(l0,l1); if (l9 === undefined) break b2141;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2141;
l11 = l10;
l12 = f385(l0,l1); if (l12 === undefined) break b2141;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2141;
l14 = l13;
l15 = f385(l0,l1); if (l15 === undefined) break b2141;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2141;
l17 = l16;
l18 = new O43(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2141;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2142: {
if (l3 === undefined) break b2142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2143: {
return l2;
}
}
function f387(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2144: {
b2145: {
l3 = undefined;
b2146: {
l4 = f385(l0,l1); if (l4 === undefined) break b2146;
if ((l4 === false)) break b2146;
break b2145;}
l5 = f386(l0,l1); if (l5 === undefined) break b2145;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2145;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2147: {
if (l3 !== undefined) break b2147;
l4 = f385(l0,l1); if (l4 === undefined) break b2147;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2147;
l7 = l6;
l8 = f385(l0,l1); if (l8 === undefined) break b2147;
l9 = l8;
l10 = f19(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2147;
l11 = l10;
l12 = f386(l0,l1); if (l12 === undefined) break b2147;
l13 = l12;
l14 = f385(l0,l1); if (l14 === undefined) break b2147;
l15 = l14;
l16 = f387(l0,l1); if (l16 === undefined) break b2147;
l17 = l16;
l18 = new O2(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f17(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2147;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2148: {
if (l3 === undefined) break b2148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2149: {
return l2;
}
}
function f388(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2150: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2150;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2150;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2151: {
if (l3 === undefined) break b2151;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2152: {
return l2;
}
}
function f389(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function f390(l0,l1) {
let l3,l2;
b2153: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2154: {
if (l3 === undefined) break b2154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2155: {
return l2;
}
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2156: {
l3 = undefined;
l4 = f389(l0,l1); if (l4 === undefined) break b2156;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2156;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2156;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2159: {
b2160: {
l3 = undefined;
b2161: {
l4 = f389(l0,l1); if (l4 === undefined) break b2161;
if ((l4 === false)) break b2161;
break b2160;}
l5 = f390(l0,l1); if (l5 === undefined) break b2160;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2160;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2162: {
if (l3 !== undefined) break b2162;
l4 = f389(l0,l1); if (l4 === undefined) break b2162;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2162;
if (!(l5 === "unavailable")) break b2162;
l6 = f390(l0,l1); if (l6 === undefined) break b2162;
l7 = l6;
l8 = f389(l0,l1); if (l8 === undefined) break b2162;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2162;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2163: {
if (l3 !== undefined) break b2163;
b2164: {
l4 = f391(l0,l1); if (l4 === undefined) break b2164;
if ((l4 === false)) break b2164;
break b2163;}
l5 = f390(l0,l1); if (l5 === undefined) break b2163;
l6 = l5;
l7 = f389(l0,l1); if (l7 === undefined) break b2163;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2163;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2165: {
if (l3 !== undefined) break b2165;
l4 = f390(l0,l1); if (l4 === undefined) break b2165;
l5 = l4;
l6 = f389(l0,l1); if (l6 === undefined) break b2165;
l7 = l6;
l8 = f391(l0,l1); if (l8 === undefined) break b2165;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"role_appointment","check"); if (l10 === undefined) break b2165;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2166: {
if (l3 === undefined) break b2166;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2167: {
return l2;
}
}
function f392(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2168: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2168;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2168;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2168;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2168;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2168;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2169: {
if (l3 === undefined) break b2169;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2170: {
return l2;
}
}
function f393(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function f394(l0,l1) {
let l3,l2;
b2171: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2172: {
if (l3 === undefined) break b2172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2173: {
return l2;
}
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2174: {
l3 = undefined;
l4 = f393(l0,l1); if (l4 === undefined) break b2174;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2174;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2174;
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
function f395(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2177: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2177;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2177;
l6 = l5;
l7 = f395(l0,l1); if (l7 === undefined) break b2177;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2177;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2177;
if ((l10 === false)) break b2177;
l11 = f395(l0,l1); if (l11 === undefined) break b2177;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2178: {
if (l3 === undefined) break b2178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2179: {
return l2;
}
}
function f396(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function f397(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2180: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f142(l0,l1); if (l8 === undefined) break b2180;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2180;
l10 = D(l9, l6); if (l10 === undefined) break b2180;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2180;
l13 = l12;
l14 = f142(l0,l1); if (l14 === undefined) break b2180;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2180;
l16 = D(l15, l13); if (l16 === undefined) break b2180;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2181: {
if (l5 === undefined) break b2181;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2182: {
return l2;
}
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2183: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2183;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2183;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2183;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2183;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2183;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2183;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2183;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2183;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2184: {
if (l3 === undefined) break b2184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2185: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2185;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2185;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2185;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2185;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2185;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2185;
l11 = l10;
l12 = f397(l0,l1,l6,l11); if (l12 === undefined) break b2185;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2186: {
if (l3 === undefined) break b2186;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2187: {
return l2;
}
}
function f398(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2188: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2188;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2188;
l6 = H(l5) ? l5.counts_from_regulation : undefined; if (l6 === undefined && (l6 = S(l5, "counts_from_regulation")) === undefined) break b2188;
if ((l6 === false)) break b2188;
l7 = f398(l0,l1); if (l7 === undefined) break b2188;
l8 = l7;
l9 = f26(l0,l1); if (l9 === undefined) break b2188;
l10 = l9;
l11 = b_lt(l8,l10); if (l11 === undefined) break b2188;
if ((l11 === false)) break b2188;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2189: {
if (l3 === undefined) break b2189;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2190: {
return l2;
}
}
function f399(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function f400(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2191: {
b2192: {
l4 = undefined;
l5 = l3;
l6 = [];
b2193: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2193;
{
const k2194 = keysOf(l7), v2194 = valuesOf(l7);
for (let n2194 = 0; n2194 < v2194.length; n2194++) {
l8 = k2194 === null ? n2194 : k2194[n2194];
l9 = v2194[n2194];
b2195: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2195;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2195;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2195;
if (!Q(l12, l14)) break b2195;
l15 = H(l11) ? l11.clause : undefined; if (l15 === undefined && (l15 = S(l11, "clause")) === undefined) break b2195;
l16 = l15;
l6.push(l16);
}
}
}
}
l17 = l6;
l18 = b_count(l17); if (l18 === undefined) break b2192;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2192;
if ((l21 === false)) break b2192;
l22 = 0;
l23 = D(l17, l22); if (l23 === undefined) break b2192;
l24 = l23;
l25 = new O8(l24);
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2192;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2196: {
if (l4 !== undefined) break b2196;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2197: {
if (l4 === undefined) break b2197;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2198: {
return l2;
}
}
function g401(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2199: {
l2 = new RegoSet();
}
b2200: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2200;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2200;
l6 = l5;
l7 = f400(l0,l1,l6); if (l7 === undefined) break b2200;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2200;
l10 = l9;
{
const k2201 = keysOf(l10), v2201 = valuesOf(l10);
for (let n2201 = 0; n2201 < v2201.length; n2201++) {
l11 = k2201 === null ? n2201 : k2201[n2201];
l12 = v2201[n2201];
b2202: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2203: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2203;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2203;
l6 = l5;
l7 = f400(l0,l1,l6); if (l7 === undefined) break b2203;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2203;
l10 = l9;
{
const k2204 = keysOf(l10), v2204 = valuesOf(l10);
for (let n2204 = 0; n2204 < v2204.length; n2204++) {
l11 = k2204 === null ? n2204 : k2204[n2204];
l12 = v2204[n2204];
b2205: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2206: {
return l2;
}
}
function f401(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2207: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2207;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2207;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2207;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2207;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2207;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2207;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2207;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2207;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2208: {
if (l3 === undefined) break b2208;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2209: {
return l2;
}
}
function f402(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2210: {
l2 = new RegoSet();
}
b2211: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2211;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"applied_on",l6); if (l7 === undefined) break b2211;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b2211;
l10 = l9;
l11 = f396(l0,l1); if (l11 === undefined) break b2211;
l12 = H(l11) ? l11.application : undefined; if (l12 === undefined && (l12 = S(l11, "application")) === undefined) break b2211;
l13 = l12;
l14 = f400(l0,l1,l13); if (l14 === undefined) break b2211;
l15 = l14;
l16 = f398(l0,l1); if (l16 === undefined) break b2211;
l17 = l16;
l18 = new O20("apply_for_change","application",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2212: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2212;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"adjusted_on",l6); if (l7 === undefined) break b2212;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b2212;
l10 = l9;
l11 = f396(l0,l1); if (l11 === undefined) break b2212;
l12 = H(l11) ? l11.adjustment : undefined; if (l12 === undefined && (l12 = S(l11, "adjustment")) === undefined) break b2212;
l13 = l12;
l14 = f400(l0,l1,l13); if (l14 === undefined) break b2212;
l15 = l14;
l16 = f402(l0,l1); if (l16 === undefined) break b2212;
l17 = l16;
l18 = new O20("adjust_rights","adjustment",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2213: {
return l2;
}
}
function f403(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2214: {
l3 = undefined;
l4 = new RegoSet();
b2215: {
l5 = f403(l0,l1); if (l5 === undefined) break b2215;
{
const k2216 = keysOf(l5), v2216 = valuesOf(l5);
for (let n2216 = 0; n2216 < v2216.length; n2216++) {
l6 = k2216 === null ? n2216 : k2216[n2216];
l7 = v2216[n2216];
b2217: {
l8 = l6;
l9 = l7;
l10 = f115(l0,l1,l9); if (l10 === undefined) break b2217;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2218: {
if (l3 === undefined) break b2218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2219: {
return l2;
}
}
function f404(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function f405(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2220: {
l4 = undefined;
l5 = l3;
l6 = f142(l0,l1); if (l6 === undefined) break b2220;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2220;
l8 = D(l7, l5); if (l8 === undefined) break b2220;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2220;
if ((l10 === false)) break b2220;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2221: {
if (l4 === undefined) break b2221;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2222: {
return l2;
}
}
function f406(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2223: {
l4 = undefined;
l5 = l3;
l6 = f405(l0,l1,l5); if (l6 === undefined) break b2223;
if ((l6 === false)) break b2223;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2223;
l9 = l8;
l10 = f405(l0,l1,l9); if (l10 === undefined) break b2223;
if ((l10 === false)) break b2223;
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
function f407(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2226: {
b2227: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2228: {
l8 = f405(l0,l1,l6); if (l8 === undefined) break b2228;
if ((l8 === false)) break b2228;
break b2227;}
l9 = new RegoSet();
b2229: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2229;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2229;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2229;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2230 = keysOf(l19), v2230 = valuesOf(l19);
for (let n2230 = 0; n2230 < v2230.length; n2230++) {
l20 = k2230 === null ? n2230 : k2230[n2230];
l21 = v2230[n2230];
b2231: {
l22 = l20;
l23 = l21;
b2232: {
l24 = f406(l0,l1,l23); if (l24 === undefined) break b2232;
if ((l24 === false)) break b2232;
break b2231;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2231;
l28 = l27;
l29 = new O44(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b2233: {
if (l5 !== undefined) break b2233;
l6 = l3;
l7 = l4;
l8 = f142(l0,l1); if (l8 === undefined) break b2233;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2233;
l10 = D(l9, l6); if (l10 === undefined) break b2233;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2233;
if ((l12 === false)) break b2233;
l13 = f142(l0,l1); if (l13 === undefined) break b2233;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2233;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2233;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2233;
l21 = l20;
l22 = new RegoSet();
l23 = new O44(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2234: {
if (l5 !== undefined) break b2234;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2235: {
if (l5 === undefined) break b2235;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2236: {
return l2;
}
}
function g408(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2237: {
l2 = new RegoSet();
}
b2238: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2238;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2238;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2238;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2238;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2238;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2238;
l11 = l10;
l12 = f407(l0,l1,l6,l11); if (l12 === undefined) break b2238;
l13 = l12;
{
const k2239 = keysOf(l13), v2239 = valuesOf(l13);
for (let n2239 = 0; n2239 < v2239.length; n2239++) {
l14 = k2239 === null ? n2239 : k2239[n2239];
l15 = v2239[n2239];
b2240: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2241: {
return l2;
}
}
function f408(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2242: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2242;
l5 = l4;
l6 = f408(l0,l1); if (l6 === undefined) break b2242;
l7 = l6;
l8 = f123(l0,l1,l5,l7); if (l8 === undefined) break b2242;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2243: {
if (l3 === undefined) break b2243;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2244: {
return l2;
}
}
function f409(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2245: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2245;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2245;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2245;
l7 = H(l6) ? l6.workdays : undefined; if (l7 === undefined && (l7 = S(l6, "workdays")) === undefined) break b2245;
l8 = l7;
l9 = 1;
l10 = b_plus(l8,l9); if (l10 === undefined) break b2245;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2245;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2245;
l14 = l13;
l15 = f397(l0,l1,l14,l11); if (l15 === undefined) break b2245;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2246: {
if (l3 === undefined) break b2246;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2247: {
return l2;
}
}
function f410(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2248: {
l2 = new RegoSet();
}
b2249: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2249;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2249;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2249;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b2249;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2249;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b2249;
if ((l11 === false)) break b2249;
l12 = f404(l0,l1); if (l12 === undefined) break b2249;
l13 = l12;
l14 = b_internal_member_2("due",l13); if (l14 === undefined) break b2249;
if ((l14 === false)) break b2249;
l15 = f396(l0,l1); if (l15 === undefined) break b2249;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b2249;
l17 = l16;
l18 = f19(l0,l1,"change_admin_password",l17); if (l18 === undefined) break b2249;
l19 = l18;
l2.add(l19);
}
b2250: {
return l2;
}
}
function f411(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l29,l30,l31,l28,l32,l33,l34,l35,l36,l37,l2;
b2251: {
b2252: {
l3 = undefined;
b2253: {
l4 = f393(l0,l1); if (l4 === undefined) break b2253;
if ((l4 === false)) break b2253;
break b2252;}
l5 = f394(l0,l1); if (l5 === undefined) break b2252;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2252;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2254: {
if (l3 !== undefined) break b2254;
l4 = f393(l0,l1); if (l4 === undefined) break b2254;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2254;
if (!(l5 === "unavailable")) break b2254;
l6 = f394(l0,l1); if (l6 === undefined) break b2254;
l7 = l6;
l8 = f393(l0,l1); if (l8 === undefined) break b2254;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2254;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2255: {
if (l3 !== undefined) break b2255;
b2256: {
l4 = f396(l0,l1); if (l4 === undefined) break b2256;
if ((l4 === false)) break b2256;
break b2255;}
l5 = f394(l0,l1); if (l5 === undefined) break b2255;
l6 = l5;
l7 = f393(l0,l1); if (l7 === undefined) break b2255;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2255;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2257: {
if (l3 !== undefined) break b2257;
l4 = f399(l0,l1); if (l4 === undefined) break b2257;
if ((l4 === false)) break b2257;
l5 = f394(l0,l1); if (l5 === undefined) break b2257;
l6 = l5;
l7 = f393(l0,l1); if (l7 === undefined) break b2257;
l8 = l7;
l9 = f401(l0,l1); if (l9 === undefined) break b2257;
l10 = l9;
l11 = new O2(l10);
l12 = f17(l0,l1,l6,l8,"not_due",l11); if (l12 === undefined) break b2257;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2258: {
if (l3 !== undefined) break b2258;
l4 = f403(l0,l1); if (l4 === undefined) break b2258;
l5 = l4;
l6 = f116(l0,l1,l5); if (l6 === undefined) break b2258;
l7 = l6;
l8 = f403(l0,l1); if (l8 === undefined) break b2258;
l9 = l8;
l10 = f409(l0,l1); if (l10 === undefined) break b2258;
l11 = l10;
l12 = f125(l0,l1,l9,l11); if (l12 === undefined) break b2258;
l13 = l12;
l14 = f394(l0,l1); if (l14 === undefined) break b2258;
l15 = l14;
l16 = f393(l0,l1); if (l16 === undefined) break b2258;
l17 = l16;
l18 = f409(l0,l1); if (l18 === undefined) break b2258;
l19 = l18;
l20 = f401(l0,l1); if (l20 === undefined) break b2258;
l21 = l20;
l22 = f408(l0,l1); if (l22 === undefined) break b2258;
l23 = l22;
l24 = new Bare();
b2259: {
l25 = f402(l0,l1); if (l25 === undefined) break b2259;
l24["adjust_by"] = l25;
}
b2260: {
l26 = f398(l0,l1); if (l26 === undefined) break b2260;
l24["apply_by"] = l26;
}
b2261: {
l27 = f410(l0,l1); if (l27 === undefined) break b2261;
l24["apply_by_cautious"] = l27;
}
b2262: {
b2263: {
l29 = H(l1) ? l1.hdp : undefined; if (l29 === undefined && (l29 = S(l1, "hdp")) === undefined) break b2263;
l30 = H(l29) ? l29.role_change_deadline : undefined; if (l30 === undefined && (l30 = S(l29, "role_change_deadline")) === undefined) break b2263;
l31 = D(l30, "values"); if (l31 === undefined) break b2263;
l28 = merge(l31, l24);
break b2262;
}
l28 = l24;
}
l32 = l28;
l33 = f411(l0,l1); if (l33 === undefined) break b2258;
l34 = l33;
l35 = new O12(l21,l23,l7,l13,l32,l34);
l36 = f17(l0,l1,l15,l17,l19,l35); if (l36 === undefined) break b2258;
l37 = l36;
if (l3 === undefined) l3 = l37; else if (!Q(l3, l37)) conflict();
}
b2264: {
if (l3 === undefined) break b2264;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2265: {
return l2;
}
}
function f412(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g413(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2266: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2266;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2266;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2267: {
if (l3 === undefined) break b2267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2268: {
return l2;
}
}
function f413(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function f414(l0,l1) {
let l3,l2;
b2269: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2270: {
if (l3 === undefined) break b2270;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2271: {
return l2;
}
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2272: {
l3 = undefined;
l4 = f413(l0,l1); if (l4 === undefined) break b2272;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2272;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2272;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2272;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2273: {
if (l3 === undefined) break b2273;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2274: {
return l2;
}
}
function f415(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function f416(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2275: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2275;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2275;
if ((l10 === false)) break b2275;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2276: {
if (l5 === undefined) break b2276;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2277: {
return l2;
}
}
function f417(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2278: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2279: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2279;
{
const k2280 = keysOf(l9), v2280 = valuesOf(l9);
for (let n2280 = 0; n2280 < v2280.length; n2280++) {
l10 = k2280 === null ? n2280 : k2280[n2280];
l11 = v2280[n2280];
b2281: {
l12 = l10;
l13 = l11;
b2282: {
l14 = f416(l0,l1,l7,l13); if (l14 === undefined) break b2282;
if ((l14 === false)) break b2282;
break b2281;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2278;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2283: {
if (l5 === undefined) break b2283;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2284: {
return l2;
}
}
function f418(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2285: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2286: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2286;
if ((l8 === false)) break b2286;
break b2285;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2287: {
if (l5 === undefined) break b2287;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2288: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2288;
if ((l8 === false)) break b2288;
l9 = f417(l0,l1,l6,l7); if (l9 === undefined) break b2288;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2288;
l12 = D(l11, l10); if (l12 === undefined) break b2288;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2289: {
if (l5 === undefined) break b2289;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2290: {
return l2;
}
}
function f419(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2291: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b2292: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k2293 = keysOf(l8), v2293 = valuesOf(l8);
for (let n2293 = 0; n2293 < v2293.length; n2293++) {
l9 = k2293 === null ? n2293 : k2293[n2293];
l10 = v2293[n2293];
b2294: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2294;
if (!(l13 === "unset")) break b2294;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2295: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2295;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2295;
if (!(l17 === "unset")) break b2295;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2291;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b2296: {
if (l4 === undefined) break b2296;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2297: {
return l2;
}
}
function f420(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2298: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2299: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2299;
if ((l10 === false)) break b2299;
break b2298;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2300: {
if (l6 === undefined) break b2300;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2301: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2301;
if ((l10 === false)) break b2301;
l11 = f417(l0,l1,l7,l9); if (l11 === undefined) break b2301;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2301;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2301;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2302: {
if (l6 === undefined) break b2302;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2303: {
return l2;
}
}
function f421(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2304: {
b2305: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2305;
if (!(l8 === "up")) break b2305;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2305;
if ((l10 === false)) break b2305;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2306: {
if (l5 !== undefined) break b2306;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2306;
if (!(l8 === "half_up")) break b2306;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2306;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2306;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2306;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2306;
if ((l15 === false)) break b2306;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2307: {
if (l5 !== undefined) break b2307;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2308: {
if (l5 === undefined) break b2308;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2309: {
return l2;
}
}
function f422(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2310: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2310;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2310;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2310;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2310;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2310;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2310;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2310;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2310;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2310;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2310;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2310;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2310;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2310;
l30 = l29;
l31 = l30;
l32 = f421(l0,l1,l18,l7); if (l32 === undefined) break b2310;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2310;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2311: {
if (l5 === undefined) break b2311;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2312: {
return l2;
}
}
function f423(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2313: {
b2314: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2314;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2314;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2314;
if ((l13 === false)) break b2314;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2314;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2315: {
if (l5 !== undefined) break b2315;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2316: {
if (l5 === undefined) break b2316;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2317: {
return l2;
}
}
function f424(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2318: {
b2319: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2319;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2319;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2319;
if ((l13 === false)) break b2319;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2319;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2320: {
if (l5 !== undefined) break b2320;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2321: {
if (l5 === undefined) break b2321;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2322: {
return l2;
}
}
function f425(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2323: {
b2324: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2324;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2324;
if ((l11 === false)) break b2324;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2325: {
if (l5 !== undefined) break b2325;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2326: {
if (l5 === undefined) break b2326;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2327: {
return l2;
}
}
function f426(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2328: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2328;
l9 = l8;
l10 = f422(l0,l1,l7,l9); if (l10 === undefined) break b2328;
l11 = l10;
l12 = [l11,"rate"];
l13 = f423(l0,l1,l12,l6); if (l13 === undefined) break b2328;
l14 = l13;
l15 = f424(l0,l1,l14,l6); if (l15 === undefined) break b2328;
l16 = l15;
l17 = f425(l0,l1,l16,l7); if (l17 === undefined) break b2328;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2329: {
if (l5 === undefined) break b2329;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2330: {
return l2;
}
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2331: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2331;
l5 = H(l4) ? l4.checked : undefined; if (l5 === undefined && (l5 = S(l4, "checked")) === undefined) break b2331;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2331;
if ((l7 === false)) break b2331;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2332: {
if (l3 === undefined) break b2332;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2333: {
return l2;
}
}
function f427(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function f428(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2334: {
l4 = undefined;
l5 = l3;
l6 = f427(l0,l1); if (l6 === undefined) break b2334;
if ((l6 === false)) break b2334;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2334;
l8 = H(l7) ? l7.checked : undefined; if (l8 === undefined && (l8 = S(l7, "checked")) === undefined) break b2334;
l9 = l8;
l10 = b_minus(l5,l9); if (l10 === undefined) break b2334;
l11 = l10;
l12 = [];
l13 = 0;
l12.push(l13);
l12.push(l11);
l14 = b_max(l12); if (l14 === undefined) break b2334;
l15 = l14;
l16 = new O45(l15);
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b2335: {
if (l4 === undefined) break b2335;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2336: {
l4 = undefined;
l5 = l3;
b2337: {
l6 = f427(l0,l1); if (l6 === undefined) break b2337;
if ((l6 === false)) break b2337;
break b2336;}
l7 = new Bare();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2338: {
if (l4 === undefined) break b2338;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2339: {
return l2;
}
}
function f429(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26;
b2340: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2340;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2340;
if ((l13 === false)) break b2340;
l14 = ["indeterminate"];
l15 = new Bare();
l14.push(l15);
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b2341: {
if (l6 === undefined) break b2341;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2342: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2342;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b2342;
l13 = f426(l0,l1,l8,l9); if (l13 === undefined) break b2342;
l14 = l13;
if (!Array.isArray(l14)) break b2342;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2342;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2342;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2342;
l20 = l18;
l21 = f428(l0,l1,l19); if (l21 === undefined) break b2342;
l22 = l21;
l23 = new O46(l20,l19);
l24 = b_object_union(l23,l22); if (l24 === undefined) break b2342;
l25 = l24;
l26 = ["required",l25];
if (l6 === undefined) l6 = l26; else if (!Q(l6, l26)) conflict();
}
b2343: {
if (l6 === undefined) break b2343;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2344: {
return l2;
}
}
function f430(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2345: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2346: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2346;
if (!(l9 === "rate")) break b2346;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b2346;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b2346;
l13 = l12;
l14 = new O8(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b2346;
l16 = l15;
l17 = f14(l0,l1,l16); if (l17 === undefined) break b2346;
l18 = l17;
{
const k2347 = keysOf(l18), v2347 = valuesOf(l18);
for (let n2347 = 0; n2347 < v2347.length; n2347++) {
l19 = k2347 === null ? n2347 : k2347[n2347];
l20 = v2347[n2347];
b2348: {
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
b2349: {
if (l5 === undefined) break b2349;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2350: {
return l2;
}
}
function f431(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l40,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b2351: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2351;
l13 = H(l12) ? l12.queries : undefined; if (l13 === undefined && (l13 = S(l12, "queries")) === undefined) break b2351;
l14 = l13;
l15 = f418(l0,l1,l10,l14); if (l15 === undefined) break b2351;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b2352: {
l19 = f419(l0,l1,l17); if (l19 === undefined) break b2352;
l20 = l19;
{
const k2353 = keysOf(l20), v2353 = valuesOf(l20);
for (let n2353 = 0; n2353 < v2353.length; n2353++) {
l21 = k2353 === null ? n2353 : k2353[n2353];
l22 = v2353[n2353];
b2354: {
l23 = l21;
l24 = l22;
l25 = H(l0) ? l0.facts : undefined; if (l25 === undefined && (l25 = S(l0, "facts")) === undefined) break b2354;
l26 = H(l25) ? l25.queries : undefined; if (l26 === undefined && (l26 = S(l25, "queries")) === undefined) break b2354;
l27 = l26;
l28 = f420(l0,l1,l10,l11,l27); if (l28 === undefined) break b2354;
l29 = l28;
l30 = [l29,l24];
l31 = b_concat(".",l30); if (l31 === undefined) break b2354;
l32 = l31;
l33 = new O13(l32);
l18.add(l33);
}
}
}
}
l34 = l18;
l35 = H(l0) ? l0.facts : undefined; if (l35 === undefined && (l35 = S(l0, "facts")) === undefined) break b2351;
l36 = H(l35) ? l35.queries : undefined; if (l36 === undefined && (l36 = S(l35, "queries")) === undefined) break b2351;
l37 = l36;
l38 = f429(l0,l1,l34,l17,l37); if (l38 === undefined) break b2351;
l39 = l38;
if (!Array.isArray(l39)) break b2351;
l41 = B.count(l39);
l40 = 2;
if (!Q(l41, l40)) break b2351;
l42 = 0;
l42 = 0;
l43 = D(l39, l42); if (l43 === undefined) break b2351;
l44 = l43;
l42 = 1;
l43 = D(l39, l42); if (l43 === undefined) break b2351;
l45 = l43;
l46 = f14(l0,l1,l10); if (l46 === undefined) break b2351;
l47 = l46;
l48 = f14(l0,l1,l17); if (l48 === undefined) break b2351;
l49 = l48;
l50 = b_or(l47,l49); if (l50 === undefined) break b2351;
l51 = l50;
l52 = f430(l0,l1,l45,l17); if (l52 === undefined) break b2351;
l53 = l52;
l54 = b_or(l51,l53); if (l54 === undefined) break b2351;
l55 = l54;
l56 = f61(l0,l1,l17); if (l56 === undefined) break b2351;
l57 = l56;
l58 = new RegoSet();
b2355: {
if (!(l44 === "required")) break b2355;
l59 = f52(l0,l1,l10); if (l59 === undefined) break b2355;
l60 = l59;
{
const k2356 = keysOf(l60), v2356 = valuesOf(l60);
for (let n2356 = 0; n2356 < v2356.length; n2356++) {
l61 = k2356 === null ? n2356 : k2356[n2356];
l62 = v2356[n2356];
b2357: {
l63 = l61;
l64 = l62;
l58.add(l64);
}
}
}
}
l65 = l58;
l66 = new RegoSet();
b2358: {
if (!(l44 === "required")) break b2358;
l67 = f19(l0,l1,"samples_due",l17); if (l67 === undefined) break b2358;
l68 = l67;
l66.add(l68);
}
l69 = l66;
l70 = new O12(l55,l34,l65,l69,l45,l57);
l71 = f17(l0,l1,l8,l9,l44,l70); if (l71 === undefined) break b2351;
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b2359: {
if (l7 === undefined) break b2359;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2360: {
return l2;
}
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2361: {
b2362: {
l3 = undefined;
b2363: {
l4 = f413(l0,l1); if (l4 === undefined) break b2363;
if ((l4 === false)) break b2363;
break b2362;}
l5 = f414(l0,l1); if (l5 === undefined) break b2362;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2362;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2364: {
if (l3 !== undefined) break b2364;
l4 = f413(l0,l1); if (l4 === undefined) break b2364;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2364;
if (!(l5 === "unavailable")) break b2364;
l6 = f414(l0,l1); if (l6 === undefined) break b2364;
l7 = l6;
l8 = f413(l0,l1); if (l8 === undefined) break b2364;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2364;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2365: {
if (l3 !== undefined) break b2365;
b2366: {
l4 = f415(l0,l1); if (l4 === undefined) break b2366;
if ((l4 === false)) break b2366;
break b2365;}
l5 = f414(l0,l1); if (l5 === undefined) break b2365;
l6 = l5;
l7 = f413(l0,l1); if (l7 === undefined) break b2365;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2365;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2367: {
if (l3 !== undefined) break b2367;
l4 = f414(l0,l1); if (l4 === undefined) break b2367;
l5 = l4;
l6 = f413(l0,l1); if (l6 === undefined) break b2367;
l7 = l6;
l8 = f415(l0,l1); if (l8 === undefined) break b2367;
l9 = l8;
l10 = f431(l0,l1,l5,l7,l9,"sampling.half_year"); if (l10 === undefined) break b2367;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2368: {
if (l3 === undefined) break b2368;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2369: {
return l2;
}
}
function f432(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2370: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2370;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2370;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2371: {
if (l3 === undefined) break b2371;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2372: {
return l2;
}
}
function f433(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f434(l0,l1) {
let l3,l2;
b2373: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b2374: {
if (l3 === undefined) break b2374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2375: {
return l2;
}
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2376: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2376;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2376;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2376;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b2376;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2377: {
if (l3 === undefined) break b2377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2378: {
return l2;
}
}
function f435(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2379: {
b2380: {
l3 = undefined;
b2381: {
l4 = f433(l0,l1); if (l4 === undefined) break b2381;
if ((l4 === false)) break b2381;
break b2380;}
l5 = f434(l0,l1); if (l5 === undefined) break b2380;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2380;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2382: {
if (l3 !== undefined) break b2382;
l4 = f433(l0,l1); if (l4 === undefined) break b2382;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2382;
if (!(l5 === "unavailable")) break b2382;
l6 = f434(l0,l1); if (l6 === undefined) break b2382;
l7 = l6;
l8 = f433(l0,l1); if (l8 === undefined) break b2382;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2382;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2383: {
if (l3 !== undefined) break b2383;
b2384: {
l4 = f435(l0,l1); if (l4 === undefined) break b2384;
if ((l4 === false)) break b2384;
break b2383;}
l5 = f434(l0,l1); if (l5 === undefined) break b2383;
l6 = l5;
l7 = f433(l0,l1); if (l7 === undefined) break b2383;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2383;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2385: {
if (l3 !== undefined) break b2385;
l4 = f434(l0,l1); if (l4 === undefined) break b2385;
l5 = l4;
l6 = f433(l0,l1); if (l6 === undefined) break b2385;
l7 = l6;
l8 = f435(l0,l1); if (l8 === undefined) break b2385;
l9 = l8;
l10 = f431(l0,l1,l5,l7,l9,"sampling.monthly"); if (l10 === undefined) break b2385;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2386: {
if (l3 === undefined) break b2386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2387: {
return l2;
}
}
function f436(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2388: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2388;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2388;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2389: {
if (l3 === undefined) break b2389;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2390: {
return l2;
}
}
function f437(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f438(l0,l1) {
let l3,l2;
b2391: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b2392: {
if (l3 === undefined) break b2392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2393: {
return l2;
}
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2394: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2394;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2394;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2394;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2394;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2395: {
if (l3 === undefined) break b2395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2396: {
return l2;
}
}
function f439(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2397: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2397;
l5 = l4;
l6 = f289(l0,l1,l5); if (l6 === undefined) break b2397;
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
function f440(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2400: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2400;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b2400;
l6 = l5;
l7 = f289(l0,l1,l6); if (l7 === undefined) break b2400;
l8 = l7;
l9 = l8;
l10 = f440(l0,l1); if (l10 === undefined) break b2400;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2400;
if ((l12 === false)) break b2400;
l13 = f440(l0,l1); if (l13 === undefined) break b2400;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2400;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2401: {
if (l3 === undefined) break b2401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2402: {
return l2;
}
}
function f441(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function f442(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2403: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2403;
if (!(l8 === "exceeded")) break b2403;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2403;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2403;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2403;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b2403;
if ((l15 === false)) break b2403;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2404: {
if (l5 === undefined) break b2404;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2405: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2405;
if (!(l8 === "reached")) break b2405;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2405;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2405;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2405;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b2405;
if ((l15 === false)) break b2405;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2406: {
if (l5 === undefined) break b2406;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2407: {
return l2;
}
}
function g443(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2408: {
l2 = new RegoSet();
}
b2409: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2409;
l5 = l4;
l6 = f439(l0,l1); if (l6 === undefined) break b2409;
l7 = l6;
l8 = f442(l0,l1,l5,l7); if (l8 === undefined) break b2409;
if ((l8 === false)) break b2409;
l9 = f439(l0,l1); if (l9 === undefined) break b2409;
l10 = l9;
l11 = f19(l0,l1,"session_idle",l10); if (l11 === undefined) break b2409;
l12 = l11;
l2.add(l12);
}
b2410: {
return l2;
}
}
function f443(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l2,l3,l4,l5,l6;
b2411: {
l2 = new RegoSet();
}
b2412: {
l3 = undefined;
b2413: {
l4 = f441(l0,l1); if (l4 === undefined) break b2413;
if ((l4 === false)) break b2413;
break b2412;}
l5 = new O7("last_activity_at");
l2.add(l5);
}
b2414: {
l3 = undefined;
l4 = f439(l0,l1); if (l4 === undefined) break b2414;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b2414;
if (!(l5 === "unset")) break b2414;
l6 = new O13("session.idle_timeout");
l2.add(l6);
}
b2415: {
return l2;
}
}
function f444(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2416: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2416;
if ((l4 === false)) break b2416;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2416;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b2416;
l7 = l6;
l8 = f439(l0,l1); if (l8 === undefined) break b2416;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2416;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2416;
l11 = l10;
l12 = f299(l0,l1,l7,l11); if (l12 === undefined) break b2416;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2417: {
if (l3 === undefined) break b2417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2418: {
return l2;
}
}
function f445(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b2419: {
b2420: {
l3 = undefined;
b2421: {
l4 = f437(l0,l1); if (l4 === undefined) break b2421;
if ((l4 === false)) break b2421;
break b2420;}
l5 = f438(l0,l1); if (l5 === undefined) break b2420;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2420;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2422: {
if (l3 !== undefined) break b2422;
l4 = f437(l0,l1); if (l4 === undefined) break b2422;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2422;
if (!(l5 === "unavailable")) break b2422;
l6 = f438(l0,l1); if (l6 === undefined) break b2422;
l7 = l6;
l8 = f437(l0,l1); if (l8 === undefined) break b2422;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2422;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2423: {
if (l3 !== undefined) break b2423;
b2424: {
l4 = f439(l0,l1); if (l4 === undefined) break b2424;
if ((l4 === false)) break b2424;
break b2423;}
l5 = f438(l0,l1); if (l5 === undefined) break b2423;
l6 = l5;
l7 = f437(l0,l1); if (l7 === undefined) break b2423;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2423;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2425: {
if (l3 !== undefined) break b2425;
l4 = f443(l0,l1); if (l4 === undefined) break b2425;
l5 = l4;
l6 = f444(l0,l1); if (l6 === undefined) break b2425;
l7 = l6;
l8 = f80(l0,l1,l5,l7); if (l8 === undefined) break b2425;
l9 = l8;
l10 = f439(l0,l1); if (l10 === undefined) break b2425;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2425;
l13 = l12;
l14 = f439(l0,l1); if (l14 === undefined) break b2425;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2425;
l17 = l16;
l18 = f438(l0,l1); if (l18 === undefined) break b2425;
l19 = l18;
l20 = f437(l0,l1); if (l20 === undefined) break b2425;
l21 = l20;
l22 = f444(l0,l1); if (l22 === undefined) break b2425;
l23 = l22;
l24 = new RegoSet();
b2426: {
l25 = f443(l0,l1); if (l25 === undefined) break b2426;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2426;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2426;
if ((l30 === false)) break b2426;
l31 = f439(l0,l1); if (l31 === undefined) break b2426;
l32 = l31;
l33 = f19(l0,l1,"log_out",l32); if (l33 === undefined) break b2426;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f443(l0,l1); if (l36 === undefined) break b2425;
l37 = l36;
l38 = new Bare();
b2427: {
l39 = f445(l0,l1); if (l39 === undefined) break b2427;
l38["logout_after"] = l39;
}
b2428: {
b2429: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b2429;
l42 = H(l41) ? l41.session_timeout : undefined; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b2429;
l43 = D(l42, "values"); if (l43 === undefined) break b2429;
l40 = merge(l43, l38);
break b2428;
}
l40 = l38;
}
l44 = l40;
l45 = new O12(l13,l23,l35,l37,l44,l17);
l46 = f17(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b2425;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
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
function f446(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2432: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2432;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2432;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2432;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2432;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2432;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2433: {
if (l3 === undefined) break b2433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2434: {
return l2;
}
}
function f447(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function f448(l0,l1) {
let l3,l2;
b2435: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b2436: {
if (l3 === undefined) break b2436;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2437: {
return l2;
}
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2438: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2438;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2438;
l6 = l5;
l7 = f447(l0,l1); if (l7 === undefined) break b2438;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2438;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b2438;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2438;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2438;
if ((l12 === false)) break b2438;
l13 = f447(l0,l1); if (l13 === undefined) break b2438;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2438;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b2438;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2439: {
if (l3 === undefined) break b2439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2440: {
return l2;
}
}
function f449(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2441: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2441;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2441;
l6 = l5;
l7 = f449(l0,l1); if (l7 === undefined) break b2441;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2441;
l9 = l8;
l10 = f35(l0,l1,l6,l9); if (l10 === undefined) break b2441;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2442: {
if (l3 === undefined) break b2442;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2443: {
return l2;
}
}
function f450(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2444: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2444;
l5 = l4;
l6 = f143(l0,l1,l5); if (l6 === undefined) break b2444;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2445: {
if (l3 === undefined) break b2445;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2446: {
return l2;
}
}
function f451(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2447: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2447;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"notified_on",l6); if (l7 === undefined) break b2447;
l8 = l7;
l9 = f113(l0,l1,l8); if (l9 === undefined) break b2447;
l10 = l9;
l11 = f450(l0,l1); if (l11 === undefined) break b2447;
l12 = l11;
l13 = f449(l0,l1); if (l13 === undefined) break b2447;
l14 = l13;
l15 = new O20("notify_provider","notice",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2448: {
if (l3 === undefined) break b2448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2449: {
return l2;
}
}
function f452(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2450: {
l3 = undefined;
l4 = f452(l0,l1); if (l4 === undefined) break b2450;
l5 = l4;
l6 = f115(l0,l1,l5); if (l6 === undefined) break b2450;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f123(l0,l1,l8,l9); if (l10 === undefined) break b2450;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2451: {
if (l3 === undefined) break b2451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2452: {
return l2;
}
}
function f453(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l26,l27,l28,l25,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l2;
b2453: {
b2454: {
l3 = undefined;
b2455: {
l4 = f447(l0,l1); if (l4 === undefined) break b2455;
if ((l4 === false)) break b2455;
break b2454;}
l5 = f448(l0,l1); if (l5 === undefined) break b2454;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2454;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2456: {
if (l3 !== undefined) break b2456;
l4 = f447(l0,l1); if (l4 === undefined) break b2456;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2456;
if (!(l5 === "unavailable")) break b2456;
l6 = f448(l0,l1); if (l6 === undefined) break b2456;
l7 = l6;
l8 = f447(l0,l1); if (l8 === undefined) break b2456;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2456;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2457: {
if (l3 !== undefined) break b2457;
b2458: {
l4 = f449(l0,l1); if (l4 === undefined) break b2458;
if ((l4 === false)) break b2458;
break b2457;}
l5 = f448(l0,l1); if (l5 === undefined) break b2457;
l6 = l5;
l7 = f447(l0,l1); if (l7 === undefined) break b2457;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2457;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2459: {
if (l3 !== undefined) break b2459;
l4 = f6(l0,l1); if (l4 === undefined) break b2459;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2459;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2459;
l8 = l7;
l9 = b_lt(l5,l8); if (l9 === undefined) break b2459;
if ((l9 === false)) break b2459;
l10 = f449(l0,l1); if (l10 === undefined) break b2459;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2459;
l13 = l12;
l14 = f449(l0,l1); if (l14 === undefined) break b2459;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2459;
l17 = l16;
l18 = f448(l0,l1); if (l18 === undefined) break b2459;
l19 = l18;
l20 = f447(l0,l1); if (l20 === undefined) break b2459;
l21 = l20;
l22 = new Bare();
b2460: {
l23 = f451(l0,l1); if (l23 === undefined) break b2460;
l22["due_if_rolled"] = l23;
}
b2461: {
l24 = f450(l0,l1); if (l24 === undefined) break b2461;
l22["due_on"] = l24;
}
b2462: {
b2463: {
l26 = H(l1) ? l1.hdp : undefined; if (l26 === undefined && (l26 = S(l1, "hdp")) === undefined) break b2463;
l27 = H(l26) ? l26.staff_change_notice : undefined; if (l27 === undefined && (l27 = S(l26, "staff_change_notice")) === undefined) break b2463;
l28 = D(l27, "values"); if (l28 === undefined) break b2463;
l25 = merge(l28, l22);
break b2462;
}
l25 = l22;
}
l29 = l25;
l30 = new O47(l13,l29,l17);
l31 = f17(l0,l1,l19,l21,"not_due",l30); if (l31 === undefined) break b2459;
l32 = l31;
if (l3 === undefined) l3 = l32; else if (!Q(l3, l32)) conflict();
}
b2464: {
if (l3 !== undefined) break b2464;
l4 = f449(l0,l1); if (l4 === undefined) break b2464;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2464;
l7 = l6;
l8 = f452(l0,l1); if (l8 === undefined) break b2464;
l9 = l8;
l10 = new RegoSet();
l10.add(l9);
l11 = f116(l0,l1,l10); if (l11 === undefined) break b2464;
l12 = l11;
l13 = f452(l0,l1); if (l13 === undefined) break b2464;
l14 = l13;
l15 = f453(l0,l1); if (l15 === undefined) break b2464;
l16 = l15;
l17 = new RegoSet();
l17.add(l14);
l18 = f125(l0,l1,l17,l16); if (l18 === undefined) break b2464;
l19 = l18;
l20 = f449(l0,l1); if (l20 === undefined) break b2464;
l21 = l20;
l22 = f61(l0,l1,l21); if (l22 === undefined) break b2464;
l23 = l22;
l24 = f448(l0,l1); if (l24 === undefined) break b2464;
l25 = l24;
l26 = f447(l0,l1); if (l26 === undefined) break b2464;
l27 = l26;
l28 = f453(l0,l1); if (l28 === undefined) break b2464;
l29 = l28;
l30 = new Bare();
b2465: {
l31 = f451(l0,l1); if (l31 === undefined) break b2465;
l30["due_if_rolled"] = l31;
}
b2466: {
l32 = f450(l0,l1); if (l32 === undefined) break b2466;
l30["due_on"] = l32;
}
b2467: {
b2468: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b2468;
l35 = H(l34) ? l34.staff_change_notice : undefined; if (l35 === undefined && (l35 = S(l34, "staff_change_notice")) === undefined) break b2468;
l36 = D(l35, "values"); if (l36 === undefined) break b2468;
l33 = merge(l36, l30);
break b2467;
}
l33 = l30;
}
l37 = l33;
l38 = new O37(l7,l12,l19,l37,l23);
l39 = f17(l0,l1,l25,l27,l29,l38); if (l39 === undefined) break b2464;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
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
function f454(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2471: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2471;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2471;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2471;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2471;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2472: {
if (l3 === undefined) break b2472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2473: {
return l2;
}
}
function f455(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2474: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2474;
l5 = l4;
l6 = f455(l0,l1); if (l6 === undefined) break b2474;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b2474;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b2474;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2475: {
if (l3 === undefined) break b2475;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2476: {
return l2;
}
}
function f456(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function f457(l0,l1) {
let l3,l2;
b2477: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b2478: {
if (l3 === undefined) break b2478;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2479: {
return l2;
}
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2480: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2480;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2480;
l6 = l5;
l7 = f456(l0,l1); if (l7 === undefined) break b2480;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2480;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b2480;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2480;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2480;
if ((l12 === false)) break b2480;
l13 = f456(l0,l1); if (l13 === undefined) break b2480;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2480;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b2480;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2481: {
if (l3 === undefined) break b2481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2482: {
return l2;
}
}
function f458(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2483: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2483;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2483;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2483;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2483;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2484: {
if (l3 === undefined) break b2484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2485: {
return l2;
}
}
function f459(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2486: {
b2487: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2487;
l5 = l4;
l6 = f459(l0,l1); if (l6 === undefined) break b2487;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2487;
if ((l8 === false)) break b2487;
if (l3 === undefined) l3 = "not_due"; else if (!Q(l3, "not_due")) conflict();
}
b2488: {
if (l3 !== undefined) break b2488;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2488;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b2488;
l6 = l5;
l7 = f458(l0,l1); if (l7 === undefined) break b2488;
l8 = H(l7) ? l7.hours : undefined; if (l8 === undefined && (l8 = S(l7, "hours")) === undefined) break b2488;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2488;
if ((l10 === false)) break b2488;
if (l3 === undefined) l3 = "fulfilled"; else if (!Q(l3, "fulfilled")) conflict();
}
b2489: {
if (l3 !== undefined) break b2489;
l4 = f6(l0,l1); if (l4 === undefined) break b2489;
l5 = l4;
l6 = f455(l0,l1); if (l6 === undefined) break b2489;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2489;
if ((l8 === false)) break b2489;
if (l3 === undefined) l3 = "due"; else if (!Q(l3, "due")) conflict();
}
b2490: {
if (l3 !== undefined) break b2490;
if (l3 === undefined) l3 = "overdue"; else if (!Q(l3, "overdue")) conflict();
}
b2491: {
if (l3 === undefined) break b2491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2492: {
return l2;
}
}
function f460(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2493: {
b2494: {
l3 = undefined;
b2495: {
l4 = f456(l0,l1); if (l4 === undefined) break b2495;
if ((l4 === false)) break b2495;
break b2494;}
l5 = f457(l0,l1); if (l5 === undefined) break b2494;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2494;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2496: {
if (l3 !== undefined) break b2496;
l4 = f456(l0,l1); if (l4 === undefined) break b2496;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2496;
if (!(l5 === "unavailable")) break b2496;
l6 = f457(l0,l1); if (l6 === undefined) break b2496;
l7 = l6;
l8 = f456(l0,l1); if (l8 === undefined) break b2496;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2496;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2497: {
if (l3 !== undefined) break b2497;
b2498: {
l4 = f458(l0,l1); if (l4 === undefined) break b2498;
if ((l4 === false)) break b2498;
break b2497;}
l5 = f457(l0,l1); if (l5 === undefined) break b2497;
l6 = l5;
l7 = f456(l0,l1); if (l7 === undefined) break b2497;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2497;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2499: {
if (l3 !== undefined) break b2499;
l4 = f458(l0,l1); if (l4 === undefined) break b2499;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2499;
l7 = l6;
l8 = f458(l0,l1); if (l8 === undefined) break b2499;
l9 = l8;
l10 = f61(l0,l1,l9); if (l10 === undefined) break b2499;
l11 = l10;
l12 = f457(l0,l1); if (l12 === undefined) break b2499;
l13 = l12;
l14 = f456(l0,l1); if (l14 === undefined) break b2499;
l15 = l14;
l16 = f460(l0,l1); if (l16 === undefined) break b2499;
l17 = l16;
l18 = new RegoSet();
b2500: {
l19 = f460(l0,l1); if (l19 === undefined) break b2500;
l20 = l19;
l21 = new RegoSet();
l21.add("due");
l21.add("overdue");
l22 = b_internal_member_2(l20,l21); if (l22 === undefined) break b2500;
if ((l22 === false)) break b2500;
l23 = f458(l0,l1); if (l23 === undefined) break b2500;
l24 = l23;
l25 = f19(l0,l1,"complete_training",l24); if (l25 === undefined) break b2500;
l26 = l25;
l18.add(l26);
}
l27 = l18;
l28 = new RegoSet();
b2501: {
l29 = new O9("training_due","training_missed");
l30 = l29;
l31 = f460(l0,l1); if (l31 === undefined) break b2501;
l32 = l31;
l33 = D(l30, l32); if (l33 === undefined) break b2501;
l34 = l33;
l35 = f458(l0,l1); if (l35 === undefined) break b2501;
l36 = l35;
l37 = f19(l0,l1,l34,l36); if (l37 === undefined) break b2501;
l38 = l37;
l28.add(l38);
}
l39 = l28;
l40 = f455(l0,l1); if (l40 === undefined) break b2499;
l41 = l40;
l42 = f458(l0,l1); if (l42 === undefined) break b2499;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b2499;
l44 = l43;
l45 = new O16(l7,l27,l39);
l46 = new O48(l41,l44);
l45["values"] = l46;
l45["warnings"] = l11;
l47 = f17(l0,l1,l13,l15,l17,l45); if (l47 === undefined) break b2499;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2502: {
if (l3 === undefined) break b2502;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2503: {
return l2;
}
}
function f461(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2504: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2504;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2504;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2505: {
if (l3 === undefined) break b2505;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2506: {
return l2;
}
}
function f462(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f463(l0,l1) {
let l3,l2;
b2507: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b2508: {
if (l3 === undefined) break b2508;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2509: {
return l2;
}
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2510: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2510;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2510;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b2510;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2511: {
if (l3 === undefined) break b2511;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2512: {
return l2;
}
}
function f464(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2513: {
b2514: {
l3 = undefined;
b2515: {
l4 = f462(l0,l1); if (l4 === undefined) break b2515;
if ((l4 === false)) break b2515;
break b2514;}
l5 = f463(l0,l1); if (l5 === undefined) break b2514;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2514;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2516: {
if (l3 !== undefined) break b2516;
l4 = f462(l0,l1); if (l4 === undefined) break b2516;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2516;
if (!(l5 === "unavailable")) break b2516;
l6 = f463(l0,l1); if (l6 === undefined) break b2516;
l7 = l6;
l8 = f462(l0,l1); if (l8 === undefined) break b2516;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2516;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2517: {
if (l3 !== undefined) break b2517;
b2518: {
l4 = f464(l0,l1); if (l4 === undefined) break b2518;
if ((l4 === false)) break b2518;
break b2517;}
l5 = f463(l0,l1); if (l5 === undefined) break b2517;
l6 = l5;
l7 = f462(l0,l1); if (l7 === undefined) break b2517;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2517;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2519: {
if (l3 !== undefined) break b2519;
l4 = f463(l0,l1); if (l4 === undefined) break b2519;
l5 = l4;
l6 = f462(l0,l1); if (l6 === undefined) break b2519;
l7 = l6;
l8 = f464(l0,l1); if (l8 === undefined) break b2519;
l9 = l8;
l10 = f87(l0,l1,l5,l7,l9,"vendor","permission"); if (l10 === undefined) break b2519;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2520: {
if (l3 === undefined) break b2520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2521: {
return l2;
}
}
function f465(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2522: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2522;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2522;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2523: {
if (l3 === undefined) break b2523;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2524: {
return l2;
}
}
function f466(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f467(l0,l1) {
let l3,l2;
b2525: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b2526: {
if (l3 === undefined) break b2526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2527: {
return l2;
}
}
function g468(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2528: {
l3 = undefined;
l4 = f466(l0,l1); if (l4 === undefined) break b2528;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2528;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b2528;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2529: {
if (l3 === undefined) break b2529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2530: {
return l2;
}
}
function f468(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2531: {
b2532: {
l3 = undefined;
b2533: {
l4 = f466(l0,l1); if (l4 === undefined) break b2533;
if ((l4 === false)) break b2533;
break b2532;}
l5 = f467(l0,l1); if (l5 === undefined) break b2532;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2532;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2534: {
if (l3 !== undefined) break b2534;
l4 = f466(l0,l1); if (l4 === undefined) break b2534;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2534;
if (!(l5 === "unavailable")) break b2534;
l6 = f467(l0,l1); if (l6 === undefined) break b2534;
l7 = l6;
l8 = f466(l0,l1); if (l8 === undefined) break b2534;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2534;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2535: {
if (l3 !== undefined) break b2535;
b2536: {
l4 = f468(l0,l1); if (l4 === undefined) break b2536;
if ((l4 === false)) break b2536;
break b2535;}
l5 = f467(l0,l1); if (l5 === undefined) break b2535;
l6 = l5;
l7 = f466(l0,l1); if (l7 === undefined) break b2535;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2535;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2537: {
if (l3 !== undefined) break b2537;
l4 = f467(l0,l1); if (l4 === undefined) break b2537;
l5 = l4;
l6 = f466(l0,l1); if (l6 === undefined) break b2537;
l7 = l6;
l8 = f468(l0,l1); if (l8 === undefined) break b2537;
l9 = l8;
l10 = new O9("audit_due","audit_missed");
l11 = f97(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b2537;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2538: {
if (l3 === undefined) break b2538;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2539: {
return l2;
}
}
function f469(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
const dynamic = { __proto__: null,
"g0/hdp/lib/law/as_of": f6,
"g0/hdp/lib/law/refused": f7,
"g0/hdp/lib/law/jurisdiction": f8,
"g0/hdp/account_cleanup/version": f11,
"g0/hdp/account_cleanup/name": f12,
"g0/hdp/lib/law/first_version": f13,
"g0/hdp/account_cleanup/rule": f21,
"g0/hdp/account_cleanup/account": f23,
"g0/hdp/account_cleanup/last_review": f25,
"g0/hdp/lib/law/first_day_with_text": f26,
"g0/hdp/account_cleanup/started": f29,
"g0/hdp/account_cleanup/review": f32,
"g0/hdp/account_cleanup/open_findings": f33,
"g0/hdp/account_cleanup/usable": f37,
"g0/hdp/account_cleanup/unused_since": f38,
"g0/hdp/account_cleanup/may_suspend_from": f40,
"g0/hdp/account_cleanup/idle_from": f41,
"g0/hdp/account_cleanup/idle": f42,
"g0/hdp/account_cleanup/must_notify_from": f43,
"g0/hdp/account_cleanup/holder_notified": f44,
"g0/hdp/account_cleanup/must_notify": f45,
"g0/hdp/account_cleanup/statuses": f46,
"g0/hdp/account_cleanup/missing": f47,
"g0/hdp/account_cleanup/shown_period": f49,
"g0/hdp/account_cleanup/assumptions": f50,
"g0/hdp/account_cleanup/review_codes": f51,
"g0/hdp/account_cleanup/obligations": f53,
"g0/hdp/account_cleanup/reasons": f54,
"g0/hdp/account_cleanup/values/due_on": f55,
"g0/hdp/account_cleanup/values/idle_from": f56,
"g0/hdp/account_cleanup/values/may_suspend_from": f57,
"g0/hdp/account_cleanup/values/must_notify_from": f58,
"g0/hdp/account_cleanup/values/period": f59,
"g0/hdp/account_cleanup/values/unused_since": f60,
"g0/hdp/account_cleanup/warnings": f62,
"g0/hdp/account_cleanup/answer": f63,
"g0/hdp/account_request/version": f64,
"g0/hdp/account_request/name": f65,
"g0/hdp/account_request/rule": f66,
"g0/hdp/account_request/answer": f88,
"g0/hdp/account_review/version": f89,
"g0/hdp/account_review/name": f90,
"g0/hdp/account_review/rule": f91,
"g0/hdp/lib/schedule/own_start": f92,
"g0/hdp/account_review/answer": f98,
"g0/hdp/account_sharing/version": f99,
"g0/hdp/account_sharing/name": f100,
"g0/hdp/account_sharing/rule": f101,
"g0/hdp/account_sharing/answer": f102,
"g0/hdp/anomaly_handling/version": f103,
"g0/hdp/anomaly_handling/name": f104,
"g0/hdp/anomaly_handling/group": f105,
"g0/hdp/anomaly_handling/rule": f106,
"g0/hdp/anomaly_handling/open": f108,
"g0/hdp/anomaly_handling/answer": f109,
"g0/hdp/audit_cooperation/version": f110,
"g0/hdp/audit_cooperation/name": f111,
"g0/hdp/audit_cooperation/rule": f112,
"g0/hdp/audit_cooperation/steps": f114,
"g0/hdp/audit_cooperation/announced": f117,
"g0/hdp/audit_cooperation/ready": f118,
"g0/hdp/audit_cooperation/lacking": f119,
"g0/hdp/audit_cooperation/statuses": f120,
"g0/hdp/audit_cooperation/documents_given": f121,
"g0/hdp/audit_cooperation/missing": f122,
"g0/hdp/audit_cooperation/outcome": f124,
"g0/hdp/audit_cooperation/documents_reason": f126,
"g0/hdp/audit_cooperation/values/documents": f127,
"g0/hdp/audit_cooperation/values/due_on": f128,
"g0/hdp/audit_cooperation/answer": f129,
"g0/hdp/lib/reports/middle": f130,
"g0/hdp/audit_report_deadline/half": f132,
"g0/hdp/audit_report_deadline/version": f133,
"g0/hdp/audit_report_deadline/name": f134,
"g0/hdp/audit_report_deadline/rule": f135,
"g0/hdp/audit_report_deadline/assumptions": f137,
"g0/hdp/audit_report_deadline/values/due_on": f141,
"g0/hdp/lib/workdays/calendar": f142,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f144,
"g0/hdp/audit_report_deadline/step": f145,
"g0/hdp/audit_report_deadline/outcome": f146,
"g0/hdp/audit_report_deadline/answer": f147,
"g0/hdp/auditor_rotation/version": f148,
"g0/hdp/auditor_rotation/name": f149,
"g0/hdp/auditor_rotation/rule": f150,
"g0/hdp/auditor_rotation/earlier": f151,
"g0/hdp/auditor_rotation/own_months": f152,
"g0/hdp/auditor_rotation/breaks": f153,
"g0/hdp/auditor_rotation/consecutive": f154,
"g0/hdp/auditor_rotation/reasons": f155,
"g0/hdp/auditor_rotation/named": f156,
"g0/hdp/auditor_rotation/missing": f157,
"g0/hdp/auditor_rotation/answer": f158,
"g0/hdp/batch_acquisition/version": f159,
"g0/hdp/batch_acquisition/name": f160,
"g0/hdp/batch_acquisition/group": f161,
"g0/hdp/batch_acquisition/integrity": f162,
"g0/hdp/batch_acquisition/rule": f163,
"g0/hdp/batch_acquisition/answer": f164,
"g0/hdp/breach_escalation/version": f165,
"g0/hdp/breach_escalation/name": f166,
"g0/hdp/breach_escalation/rule": f167,
"g0/hdp/breach_escalation/ended": f168,
"g0/hdp/breach_escalation/improved": f169,
"g0/hdp/breach_escalation/running": f170,
"g0/hdp/breach_escalation/serious": f171,
"g0/hdp/breach_escalation/notified": f172,
"g0/hdp/breach_escalation/too_late": f173,
"g0/hdp/breach_escalation/to_do/end_linkage": f174,
"g0/hdp/breach_escalation/must_end": f175,
"g0/hdp/breach_escalation/to_do/give_notice": f176,
"g0/hdp/breach_escalation/suspended": f177,
"g0/hdp/breach_escalation/to_do/suspend": f178,
"g0/hdp/breach_escalation/to_do/improve": f179,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f180,
"g0/hdp/breach_escalation/steps": f181,
"g0/hdp/breach_escalation/open": f182,
"g0/hdp/breach_escalation/next": f183,
"g0/hdp/breach_escalation/due": f184,
"g0/hdp/breach_escalation/known": f185,
"g0/hdp/breach_escalation/missing": f186,
"g0/hdp/breach_escalation/improved_late": f187,
"g0/hdp/breach_escalation/outcome": f188,
"g0/hdp/breach_escalation/reason_name": f190,
"g0/hdp/breach_escalation/reasons": f191,
"g0/hdp/breach_escalation/answer": f192,
"g0/hdp/data_destruction/use_has_ended": f193,
"g0/hdp/data_destruction/base_day": f196,
"g0/hdp/data_destruction/law_day": f197,
"g0/hdp/data_destruction/version": f198,
"g0/hdp/data_destruction/name": f199,
"g0/hdp/data_destruction/rule": f200,
"g0/hdp/data_destruction/confirmed": f201,
"g0/hdp/data_destruction/unconfirmed": f202,
"g0/hdp/data_destruction/destroyed_on": f204,
"g0/hdp/data_destruction/values/destroy_by": f205,
"g0/hdp/data_destruction/notice": f206,
"g0/hdp/data_destruction/notified_on": f207,
"g0/hdp/data_destruction/values/notify_by": f208,
"g0/hdp/data_destruction/steps": f209,
"g0/hdp/data_destruction/statuses": f210,
"g0/hdp/data_destruction/outcome": f211,
"g0/hdp/data_destruction/obligations": f212,
"g0/hdp/data_destruction/answer": f213,
"g0/hdp/data_export/version": f214,
"g0/hdp/data_export/name": f215,
"g0/hdp/data_export/rule": f216,
"g0/hdp/data_export/given": f217,
"g0/hdp/data_export/codes": f218,
"g0/hdp/data_export/reasons": f219,
"g0/hdp/data_export/missing": f220,
"g0/hdp/data_export/answer": f221,
"g0/hdp/data_use_period/version": f222,
"g0/hdp/data_use_period/name": f223,
"g0/hdp/data_use_period/rule": f224,
"g0/hdp/data_use_period/project_decides": f225,
"g0/hdp/data_use_period/acquired_on": f226,
"g0/hdp/data_use_period/period_ends_on": f227,
"g0/hdp/data_use_period/use_until": f228,
"g0/hdp/data_use_period/over": f229,
"g0/hdp/data_use_period/reasons": f230,
"g0/hdp/data_use_period/missing": f231,
"g0/hdp/data_use_period/values/use_until": f232,
"g0/hdp/data_use_period/warnings": f233,
"g0/hdp/data_use_period/answer": f234,
"g0/hdp/delegated_administration/version": f235,
"g0/hdp/delegated_administration/name": f236,
"g0/hdp/delegated_administration/rule": f237,
"g0/hdp/delegated_administration/grants": f238,
"g0/hdp/delegated_administration/allowed": f239,
"g0/hdp/delegated_administration/reasons": f240,
"g0/hdp/delegated_administration/answer": f241,
"g0/hdp/document_handling/version": f242,
"g0/hdp/document_handling/name": f243,
"g0/hdp/document_handling/rule": f244,
"g0/hdp/document_handling/answer": f245,
"g0/hdp/external_audit_schedule/version": f246,
"g0/hdp/external_audit_schedule/name": f247,
"g0/hdp/external_audit_schedule/rule": f248,
"g0/hdp/external_audit_schedule/state": f249,
"g0/hdp/external_audit_schedule/statuses": f250,
"g0/hdp/external_audit_schedule/missing": f251,
"g0/hdp/external_audit_schedule/period": f252,
"g0/hdp/external_audit_schedule/answer": f253,
"g0/hdp/internal_audit_schedule/version": f254,
"g0/hdp/internal_audit_schedule/name": f255,
"g0/hdp/internal_audit_schedule/rule": f256,
"g0/hdp/internal_audit_schedule/codes": f257,
"g0/hdp/internal_audit_schedule/started": f258,
"g0/hdp/internal_audit_schedule/first_half": f259,
"g0/hdp/internal_audit_schedule/due_half": f260,
"g0/hdp/internal_audit_schedule/due_on": f261,
"g0/hdp/internal_audit_schedule/status": f262,
"g0/hdp/internal_audit_schedule/answer": f263,
"g0/hdp/ip_whitelist/version": f264,
"g0/hdp/ip_whitelist/name": f265,
"g0/hdp/ip_whitelist/rule": f266,
"g0/hdp/ip_whitelist/answer": f267,
"g0/hdp/liability/version": f268,
"g0/hdp/liability/name": f269,
"g0/hdp/liability/rule": f270,
"g0/hdp/liability/answer": f271,
"g0/hdp/linkage_application/version": f272,
"g0/hdp/linkage_application/name": f273,
"g0/hdp/linkage_application/rule": f274,
"g0/hdp/linkage_application/answer": f275,
"g0/hdp/linkage_need_review/version": f276,
"g0/hdp/linkage_need_review/name": f277,
"g0/hdp/linkage_need_review/rule": f278,
"g0/hdp/linkage_need_review/answer": f279,
"g0/hdp/login_lockout/version": f280,
"g0/hdp/login_lockout/name": f281,
"g0/hdp/login_lockout/rule": f282,
"g0/hdp/login_lockout/too_many": f283,
"g0/hdp/login_lockout/approved": f284,
"g0/hdp/login_lockout/unlocked": f285,
"g0/hdp/login_lockout/now": f290,
"g0/hdp/login_lockout/waited": f291,
"g0/hdp/login_lockout/reasons": f292,
"g0/hdp/login_lockout/missing": f293,
"g0/hdp/login_lockout/who_counts": f294,
"g0/hdp/login_lockout/values/locked_until": f300,
"g0/hdp/login_lockout/answer": f301,
"g0/hdp/password_compliance/version": f302,
"g0/hdp/password_compliance/name": f303,
"g0/hdp/password_compliance/rule": f304,
"g0/hdp/password_compliance/changed_on": f305,
"g0/hdp/password_compliance/values/expires_on": f306,
"g0/hdp/password_compliance/classes": f307,
"g0/hdp/password_compliance/broken": f308,
"g0/hdp/password_compliance/codes": f309,
"g0/hdp/password_compliance/reasons": f310,
"g0/hdp/password_compliance/same_as_previous_given": f311,
"g0/hdp/password_compliance/missing": f312,
"g0/hdp/password_compliance/looked_at": f313,
"g0/hdp/password_compliance/values/may_change_from": f314,
"g0/hdp/password_compliance/answer": f315,
"g0/hdp/personnel_register/version": f316,
"g0/hdp/personnel_register/name": f317,
"g0/hdp/personnel_register/rule": f318,
"g0/hdp/personnel_register/answer": f319,
"g0/hdp/processing_record/version": f320,
"g0/hdp/processing_record/name": f321,
"g0/hdp/processing_record/rule": f322,
"g0/hdp/processing_record/answer": f323,
"g0/hdp/purpose_limitation/version": f324,
"g0/hdp/purpose_limitation/name": f325,
"g0/hdp/purpose_limitation/rule": f326,
"g0/hdp/purpose_limitation/decided": f327,
"g0/hdp/purpose_limitation/basis": f328,
"g0/hdp/purpose_limitation/answer": f329,
"g0/hdp/query_log_completeness/version": f330,
"g0/hdp/query_log_completeness/name": f331,
"g0/hdp/query_log_completeness/rule": f332,
"g0/hdp/query_log_completeness/present": f333,
"g0/hdp/query_log_completeness/reasons": f334,
"g0/hdp/query_log_completeness/missing": f335,
"g0/hdp/query_log_completeness/answer": f336,
"g0/hdp/query_permission/version": f337,
"g0/hdp/query_permission/name": f338,
"g0/hdp/query_permission/rule": f339,
"g0/hdp/query_permission/user": f340,
"g0/hdp/query_permission/checks": f341,
"g0/hdp/query_permission/roles_of": f342,
"g0/hdp/query_permission/of_every_role": f343,
"g0/hdp/query_permission/account": f346,
"g0/hdp/query_permission/query": f347,
"g0/hdp/query_permission/given": f348,
"g0/hdp/query_permission/skipped": f349,
"g0/hdp/query_permission/passed": f352,
"g0/hdp/query_permission/needs": f353,
"g0/hdp/query_permission/needed": f354,
"g0/hdp/query_permission/not_asked": f355,
"g0/hdp/query_permission/untold": f356,
"g0/hdp/query_permission/open_numbers/password_expired": f357,
"g0/hdp/query_permission/open_numbers/session_idle": f358,
"g0/hdp/query_permission/undecided": f359,
"g0/hdp/query_permission/failed": f360,
"g0/hdp/query_permission/reasons": f362,
"g0/hdp/query_permission/missing": f363,
"g0/hdp/query_permission/outcome": f364,
"g0/hdp/query_permission/decisive": f365,
"g0/hdp/query_permission/followed": f366,
"g0/hdp/query_permission/both_roles": f367,
"g0/hdp/query_permission/advised": f368,
"g0/hdp/query_permission/numbered/password_expired": f369,
"g0/hdp/query_permission/numbered/session_idle": f370,
"g0/hdp/query_permission/warnings": f371,
"g0/hdp/query_permission/answer": f372,
"g0/hdp/record_retention/version": f373,
"g0/hdp/record_retention/name": f374,
"g0/hdp/record_retention/rule": f375,
"g0/hdp/record_retention/account_closed_on": f376,
"g0/hdp/record_retention/event_on": f377,
"g0/hdp/record_retention/from": f378,
"g0/hdp/record_retention/values/keep_through": f380,
"g0/hdp/record_retention/reasons": f381,
"g0/hdp/record_retention/missing": f382,
"g0/hdp/record_retention/values/qualifier": f383,
"g0/hdp/record_retention/answer": f384,
"g0/hdp/regulation_in_force/version": f385,
"g0/hdp/regulation_in_force/name": f386,
"g0/hdp/regulation_in_force/values": f387,
"g0/hdp/regulation_in_force/answer": f388,
"g0/hdp/role_appointment/version": f389,
"g0/hdp/role_appointment/name": f390,
"g0/hdp/role_appointment/rule": f391,
"g0/hdp/role_appointment/answer": f392,
"g0/hdp/role_change_deadline/version": f393,
"g0/hdp/role_change_deadline/name": f394,
"g0/hdp/role_change_deadline/group": f395,
"g0/hdp/role_change_deadline/rule": f396,
"g0/hdp/role_change_deadline/values/apply_by": f398,
"g0/hdp/role_change_deadline/before_regulation": f399,
"g0/hdp/role_change_deadline/assumptions": f401,
"g0/hdp/role_change_deadline/values/adjust_by": f402,
"g0/hdp/role_change_deadline/steps": f403,
"g0/hdp/role_change_deadline/statuses": f404,
"g0/hdp/role_change_deadline/missing": f408,
"g0/hdp/role_change_deadline/outcome": f409,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f410,
"g0/hdp/role_change_deadline/warnings": f411,
"g0/hdp/role_change_deadline/answer": f412,
"g0/hdp/sampling_half_year/version": f413,
"g0/hdp/sampling_half_year/name": f414,
"g0/hdp/sampling_half_year/rule": f415,
"g0/hdp/lib/sampling/has_checked": f427,
"g0/hdp/sampling_half_year/answer": f432,
"g0/hdp/sampling_monthly/version": f433,
"g0/hdp/sampling_monthly/name": f434,
"g0/hdp/sampling_monthly/rule": f435,
"g0/hdp/sampling_monthly/answer": f436,
"g0/hdp/session_timeout/version": f437,
"g0/hdp/session_timeout/name": f438,
"g0/hdp/session_timeout/rule": f439,
"g0/hdp/session_timeout/now": f440,
"g0/hdp/session_timeout/idle_seconds": f441,
"g0/hdp/session_timeout/reasons": f443,
"g0/hdp/session_timeout/missing": f444,
"g0/hdp/session_timeout/values/logout_after": f445,
"g0/hdp/session_timeout/answer": f446,
"g0/hdp/staff_change_notice/version": f447,
"g0/hdp/staff_change_notice/name": f448,
"g0/hdp/staff_change_notice/rule": f449,
"g0/hdp/staff_change_notice/values/due_on": f450,
"g0/hdp/staff_change_notice/values/due_if_rolled": f451,
"g0/hdp/staff_change_notice/step": f452,
"g0/hdp/staff_change_notice/outcome": f453,
"g0/hdp/staff_change_notice/answer": f454,
"g0/hdp/training_hours/last_day": f455,
"g0/hdp/training_hours/version": f456,
"g0/hdp/training_hours/name": f457,
"g0/hdp/training_hours/rule": f458,
"g0/hdp/training_hours/first_day": f459,
"g0/hdp/training_hours/status": f460,
"g0/hdp/training_hours/answer": f461,
"g0/hdp/vendor_access/version": f462,
"g0/hdp/vendor_access/name": f463,
"g0/hdp/vendor_access/rule": f464,
"g0/hdp/vendor_access/answer": f465,
"g0/hdp/vendor_audit_schedule/version": f466,
"g0/hdp/vendor_audit_schedule/name": f467,
"g0/hdp/vendor_audit_schedule/rule": f468,
"g0/hdp/vendor_audit_schedule/answer": f469
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f63, i, d),
"hdp/account_request/answer": (i, d) => start(f88, i, d),
"hdp/account_review/answer": (i, d) => start(f98, i, d),
"hdp/account_sharing/answer": (i, d) => start(f102, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f109, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f129, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f147, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f158, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f164, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f192, i, d),
"hdp/data_destruction/answer": (i, d) => start(f213, i, d),
"hdp/data_export/answer": (i, d) => start(f221, i, d),
"hdp/data_use_period/answer": (i, d) => start(f234, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f241, i, d),
"hdp/document_handling/answer": (i, d) => start(f245, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f253, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f263, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f267, i, d),
"hdp/liability/answer": (i, d) => start(f271, i, d),
"hdp/linkage_application/answer": (i, d) => start(f275, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f279, i, d),
"hdp/login_lockout/answer": (i, d) => start(f301, i, d),
"hdp/password_compliance/answer": (i, d) => start(f315, i, d),
"hdp/personnel_register/answer": (i, d) => start(f319, i, d),
"hdp/processing_record/answer": (i, d) => start(f323, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f329, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f336, i, d),
"hdp/query_permission/answer": (i, d) => start(f372, i, d),
"hdp/record_retention/answer": (i, d) => start(f384, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f388, i, d),
"hdp/role_appointment/answer": (i, d) => start(f392, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f412, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f432, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f436, i, d),
"hdp/session_timeout/answer": (i, d) => start(f446, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f454, i, d),
"hdp/training_hours/answer": (i, d) => start(f461, i, d),
"hdp/vendor_access/answer": (i, d) => start(f465, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f469, i, d) } };
});
