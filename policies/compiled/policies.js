// Written by scripts/build-policies.ts from the policies; not to be edited.
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
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b397: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b397;
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
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b397;
l13 = l12;
if (!(l13 === false)) break b397;
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
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b402: {
b403: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b403;
l9 = l8;
l10 = f72(l0,l1,l9); if (l10 === undefined) break b403;
if ((l10 === false)) break b403;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b404: {
if (l4 !== undefined) break b404;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b404;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b404;
l11 = l10;
{
const k405 = keysOf(l11), v405 = valuesOf(l11);
for (let n405 = 0; n405 < v405.length; n405++) {
l12 = k405 === null ? n405 : k405[n405];
l13 = v405[n405];
b406: {
l14 = l12;
l15 = l13;
l16 = f72(l0,l1,l15); if (l16 === undefined) break b406;
if ((l16 === false)) break b406;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b407: {
if (l4 === undefined) break b407;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b408: {
return l2;
}
}
function f74(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b409: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b409;
if ((l6 === false)) break b409;
b410: {
l7 = f73(l0,l1,l5); if (l7 === undefined) break b410;
if ((l7 === false)) break b410;
break b409;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b411: {
if (l4 === undefined) break b411;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b412: {
return l2;
}
}
function f75(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b413: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b413;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b413;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b414: {
if (l5 === undefined) break b414;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b415: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b415;
if ((l8 === false)) break b415;
l9 = f67(l0,l1,l7); if (l9 === undefined) break b415;
l10 = l9;
l11 = f74(l0,l1,l10); if (l11 === undefined) break b415;
if ((l11 === false)) break b415;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b416: {
if (l5 === undefined) break b416;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b417: {
return l2;
}
}
function f76(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b418: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b419: {
l7 = f67(l0,l1,l5); if (l7 === undefined) break b419;
l8 = l7;
{
const k420 = keysOf(l8), v420 = valuesOf(l8);
for (let n420 = 0; n420 < v420.length; n420++) {
l9 = k420 === null ? n420 : k420[n420];
l10 = v420[n420];
b421: {
l11 = l9;
l12 = l10;
b422: {
l13 = f74(l0,l1,l12); if (l13 === undefined) break b422;
if ((l13 === false)) break b422;
break b421;}
l6.add(l12);
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
function f77(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b425: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b425;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b425;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b425;
if (!Q(l9, l10)) break b425;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b426: {
if (l4 === undefined) break b426;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b427: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b427;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b427;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b427;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b427;
if ((l12 === false)) break b427;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b428: {
if (l4 === undefined) break b428;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b429: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b429;
if ((l6 === false)) break b429;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b429;
l8 = l7;
l9 = f76(l0,l1,l8); if (l9 === undefined) break b429;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b430: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b430;
{
const k431 = keysOf(l13), v431 = valuesOf(l13);
for (let n431 = 0; n431 < v431.length; n431++) {
l14 = k431 === null ? n431 : k431[n431];
l15 = v431[n431];
b432: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b429;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b429;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b429;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b429;
l25 = l24;
l26 = f67(l0,l1,l25); if (l26 === undefined) break b429;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b429;
if ((l28 === false)) break b429;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b433: {
if (l4 === undefined) break b433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b434: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b434;
if ((l6 === false)) break b434;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b434;
l8 = l7;
l9 = f76(l0,l1,l8); if (l9 === undefined) break b434;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b435: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b435;
l14 = l13;
l15 = f67(l0,l1,l14); if (l15 === undefined) break b435;
l16 = l15;
{
const k436 = keysOf(l16), v436 = valuesOf(l16);
for (let n436 = 0; n436 < v436.length; n436++) {
l17 = k436 === null ? n436 : k436[n436];
l18 = v436[n436];
b437: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b434;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b434;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b434;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b434;
l28 = l27;
l29 = f67(l0,l1,l28); if (l29 === undefined) break b434;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b434;
if ((l31 === false)) break b434;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b434;
l33 = l32;
l34 = f67(l0,l1,l33); if (l34 === undefined) break b434;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b434;
if ((l36 === false)) break b434;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b438: {
if (l4 === undefined) break b438;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b439: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b439;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b439;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b439;
if ((l10 === false)) break b439;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b439;
l12 = l11;
l13 = f76(l0,l1,l12); if (l13 === undefined) break b439;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b439;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b439;
if (!Q(l16, l17)) break b439;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b440: {
if (l4 === undefined) break b440;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b441: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b441;
if ((l6 === false)) break b441;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b441;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b441;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b441;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b441;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b441;
if ((l15 === false)) break b441;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b442: {
if (l4 === undefined) break b442;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b443: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b443;
if ((l6 === false)) break b443;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b443;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b443;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b443;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b443;
l14 = l13;
if (!Q(l10, l14)) break b443;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b444: {
if (l4 === undefined) break b444;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b445: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b445;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b445;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b445;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b445;
if ((l12 === false)) break b445;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b446: {
if (l4 === undefined) break b446;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b447: {
return l2;
}
}
function f78(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b448: {
b449: {
l4 = undefined;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b449;
l7 = l6;
l8 = f71(l0,l1,l5); if (l8 === undefined) break b449;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b449;
l11 = l10;
{
const k450 = keysOf(l11), v450 = valuesOf(l11);
for (let n450 = 0; n450 < v450.length; n450++) {
l12 = k450 === null ? n450 : k450[n450];
l13 = v450[n450];
b451: {
l14 = l12;
l15 = l13;
l16 = f75(l0,l1,l5,l15); if (l16 === undefined) break b451;
if ((l16 === false)) break b451;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b452: {
if (l4 !== undefined) break b452;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b452;
if (!(l6 === "unset")) break b452;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b453: {
if (l4 !== undefined) break b453;
l5 = l3;
l6 = f77(l0,l1,l5); if (l6 === undefined) break b453;
if ((l6 === false)) break b453;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b454: {
if (l4 !== undefined) break b454;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b455: {
if (l4 === undefined) break b455;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b456: {
return l2;
}
}
function f79(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b457: {
b458: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b459: {
l7 = f71(l0,l1,l5); if (l7 === undefined) break b459;
l8 = l7;
{
const k460 = keysOf(l8), v460 = valuesOf(l8);
for (let n460 = 0; n460 < v460.length; n460++) {
l9 = k460 === null ? n460 : k460[n460];
l10 = v460[n460];
b461: {
l11 = l9;
l12 = l10;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b461;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b461;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b458;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b458;
if ((l20 === false)) break b458;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b462: {
if (l4 !== undefined) break b462;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b462;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b463: {
if (l4 === undefined) break b463;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b464: {
return l2;
}
}
function f80(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b465: {
b466: {
l4 = undefined;
l5 = l3;
l6 = [];
b467: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b467;
{
const k468 = keysOf(l7), v468 = valuesOf(l7);
for (let n468 = 0; n468 < v468.length; n468++) {
l8 = k468 === null ? n468 : k468[n468];
l9 = v468[n468];
b469: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b469;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b469;
l14 = H(l13) ? l13.applicant : undefined; if (l14 === undefined && (l14 = S(l13, "applicant")) === undefined) break b469;
l15 = H(l14) ? l14.role : undefined; if (l15 === undefined && (l15 = S(l14, "role")) === undefined) break b469;
if (!Q(l12, l15)) break b469;
l16 = H(l11) ? l11.clause : undefined; if (l16 === undefined && (l16 = S(l11, "clause")) === undefined) break b469;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
l19 = b_count(l18); if (l19 === undefined) break b466;
l20 = l19;
l21 = 0;
l22 = b_gt(l20,l21); if (l22 === undefined) break b466;
if ((l22 === false)) break b466;
l23 = new RegoSet();
l23.add("also");
l24 = b_object_remove(l5,l23); if (l24 === undefined) break b466;
l25 = l24;
l26 = 0;
l27 = D(l18, l26); if (l27 === undefined) break b466;
l28 = l27;
l29 = new O8(l28);
l30 = b_object_union(l25,l29); if (l30 === undefined) break b466;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b470: {
if (l4 !== undefined) break b470;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b471: {
if (l4 === undefined) break b471;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b472: {
return l2;
}
}
function f81(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b473: {
b474: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b474;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b474;
if ((l11 === false)) break b474;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b475: {
if (l5 !== undefined) break b475;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b475;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b475;
if ((l11 === false)) break b475;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b476: {
if (l5 !== undefined) break b476;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b477: {
if (l5 === undefined) break b477;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b478: {
return l2;
}
}
function f82(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b479: {
b480: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b480;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b480;
if ((l11 === false)) break b480;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b481: {
if (l5 !== undefined) break b481;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b481;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b481;
if ((l11 === false)) break b481;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b482: {
if (l5 !== undefined) break b482;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b483: {
if (l5 === undefined) break b483;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b484: {
return l2;
}
}
function f83(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b485: {
l6 = undefined;
if (!(l3 === "permission")) break b485;
l7 = l4;
l8 = l5;
l9 = f81(l0,l1,l7,l8); if (l9 === undefined) break b485;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b486: {
if (l6 === undefined) break b486;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b487: {
l6 = undefined;
if (!(l3 === "check")) break b487;
l7 = l4;
l8 = l5;
l9 = f82(l0,l1,l7,l8); if (l9 === undefined) break b487;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b488: {
if (l6 === undefined) break b488;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b489: {
return l2;
}
}
function f84(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b490: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b490;
if ((l11 === false)) break b490;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b490;
if ((l12 === false)) break b490;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b491: {
if (l6 === undefined) break b491;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b492: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b492;
if ((l11 === false)) break b492;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b493: {
if (l6 === undefined) break b493;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b494: {
return l2;
}
}
function f85(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b495: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b496: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b496;
{
const k497 = keysOf(l7), v497 = valuesOf(l7);
for (let n497 = 0; n497 < v497.length; n497++) {
l8 = k497 === null ? n497 : k497[n497];
l9 = v497[n497];
b498: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b498;
if ((l12 === false)) break b498;
l13 = f19(l0,l1,l10,l11); if (l13 === undefined) break b498;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b499: {
if (l4 === undefined) break b499;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b500: {
return l2;
}
}
function f86(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b501: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b502: {
{
const k503 = keysOf(l5), v503 = valuesOf(l5);
for (let n503 = 0; n503 < v503.length; n503++) {
l7 = k503 === null ? n503 : k503[n503];
l8 = v503[n503];
b504: {
l9 = l7;
l10 = l8;
l11 = f61(l0,l1,l10); if (l11 === undefined) break b504;
l12 = l11;
{
const k505 = keysOf(l12), v505 = valuesOf(l12);
for (let n505 = 0; n505 < v505.length; n505++) {
l13 = k505 === null ? n505 : k505[n505];
l14 = v505[n505];
b506: {
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
b507: {
if (l4 === undefined) break b507;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b508: {
return l2;
}
}
function f87(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b509: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b510: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b510;
{
const k511 = keysOf(l7), v511 = valuesOf(l7);
for (let n511 = 0; n511 < v511.length; n511++) {
l8 = k511 === null ? n511 : k511[n511];
l9 = v511[n511];
b512: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b512;
if ((l12 === false)) break b512;
l13 = f80(l0,l1,l11); if (l13 === undefined) break b512;
l14 = l13;
l15 = H(l11) ? l11.code : undefined; if (l15 === undefined && (l15 = S(l11, "code")) === undefined) break b512;
l16 = l15;
l17 = f19(l0,l1,l16,l14); if (l17 === undefined) break b512;
l18 = l17;
l6.add(l18);
}
}
}
}
l19 = l6;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b513: {
if (l4 === undefined) break b513;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b514: {
return l2;
}
}
function f88(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l2;
b515: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new Bare();
b516: {
l15 = H(l11) ? l11.requirements : undefined; if (l15 === undefined && (l15 = S(l11, "requirements")) === undefined) break b516;
{
const k517 = keysOf(l15), v517 = valuesOf(l15);
for (let n517 = 0; n517 < v517.length; n517++) {
l16 = k517 === null ? n517 : k517[n517];
l17 = v517[n517];
b518: {
l18 = l16;
l19 = l17;
l20 = f69(l0,l1,l19); if (l20 === undefined) break b518;
if ((l20 === false)) break b518;
insertOnce(l14, l18, l19);
}
}
}
}
l21 = l14;
l22 = new RegoSet();
b519: {
{
const k520 = keysOf(l21), v520 = valuesOf(l21);
for (let n520 = 0; n520 < v520.length; n520++) {
l23 = k520 === null ? n520 : k520[n520];
l24 = v520[n520];
b521: {
l25 = l23;
l26 = l24;
l27 = f78(l0,l1,l26); if (l27 === undefined) break b521;
l28 = l27;
if (!(l28 === "failed")) break b521;
l22.add(l25);
}
}
}
}
l29 = l22;
l30 = new RegoSet();
b522: {
{
const k523 = keysOf(l21), v523 = valuesOf(l21);
for (let n523 = 0; n523 < v523.length; n523++) {
l31 = k523 === null ? n523 : k523[n523];
l32 = v523[n523];
b524: {
l33 = l31;
l34 = l32;
l35 = f79(l0,l1,l34); if (l35 === undefined) break b524;
l36 = l35;
{
const k525 = keysOf(l36), v525 = valuesOf(l36);
for (let n525 = 0; n525 < v525.length; n525++) {
l37 = k525 === null ? n525 : k525[n525];
l38 = v525[n525];
b526: {
l39 = l37;
l40 = l38;
l41 = f75(l0,l1,l34,l40); if (l41 === undefined) break b526;
if ((l41 === false)) break b526;
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
b527: {
{
const k528 = keysOf(l21), v528 = valuesOf(l21);
for (let n528 = 0; n528 < v528.length; n528++) {
l45 = k528 === null ? n528 : k528[n528];
l46 = v528[n528];
b529: {
l47 = l45;
l48 = l46;
l49 = H(l48) ? l48.is : undefined; if (l49 === undefined && (l49 = S(l48, "is")) === undefined) break b529;
if (!(l49 === "unset")) break b529;
l50 = [l12,l47];
l51 = b_concat(".",l50); if (l51 === undefined) break b529;
l52 = l51;
l53 = new O13(l52);
l44.add(l53);
}
}
}
}
l54 = l44;
l55 = new RegoSet();
b530: {
{
const k531 = keysOf(l29), v531 = valuesOf(l29);
for (let n531 = 0; n531 < v531.length; n531++) {
l56 = k531 === null ? n531 : k531[n531];
l57 = v531[n531];
b532: {
l58 = l56;
l59 = l57;
l60 = D(l21, l59); if (l60 === undefined) break b532;
l61 = l60;
l62 = f80(l0,l1,l61); if (l62 === undefined) break b532;
l63 = l62;
l64 = f19(l0,l1,l59,l63); if (l64 === undefined) break b532;
l65 = l64;
l55.add(l65);
}
}
}
}
l66 = l55;
l67 = b_or(l43,l54); if (l67 === undefined) break b515;
l68 = l67;
l69 = f83(l0,l1,l13,l66,l68); if (l69 === undefined) break b515;
l70 = l69;
l71 = l70;
l72 = f14(l0,l1,l11); if (l72 === undefined) break b515;
l73 = l72;
l74 = new RegoSet();
b533: {
{
const k534 = keysOf(l21), v534 = valuesOf(l21);
for (let n534 = 0; n534 < v534.length; n534++) {
l75 = k534 === null ? n534 : k534[n534];
l76 = v534[n534];
b535: {
l77 = l75;
l78 = l76;
l79 = f84(l0,l1,l77,l71,l29); if (l79 === undefined) break b535;
if ((l79 === false)) break b535;
l80 = f14(l0,l1,l78); if (l80 === undefined) break b535;
l81 = l80;
{
const k536 = keysOf(l81), v536 = valuesOf(l81);
for (let n536 = 0; n536 < v536.length; n536++) {
l82 = k536 === null ? n536 : k536[n536];
l83 = v536[n536];
b537: {
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
l87 = b_or(l73,l86); if (l87 === undefined) break b515;
l88 = l87;
l89 = b_or(l43,l54); if (l89 === undefined) break b515;
l90 = l89;
l91 = f85(l0,l1,l11); if (l91 === undefined) break b515;
l92 = l91;
l93 = f86(l0,l1,l11); if (l93 === undefined) break b515;
l94 = l93;
l95 = b_or(l92,l94); if (l95 === undefined) break b515;
l96 = l95;
l97 = new RegoSet();
b538: {
l98 = new RegoSet();
l98.add("compliant");
l98.add("permit");
l99 = b_internal_member_2(l71,l98); if (l99 === undefined) break b538;
if ((l99 === false)) break b538;
l100 = f87(l0,l1,l11); if (l100 === undefined) break b538;
l101 = l100;
{
const k539 = keysOf(l101), v539 = valuesOf(l101);
for (let n539 = 0; n539 < v539.length; n539++) {
l102 = k539 === null ? n539 : k539[n539];
l103 = v539[n539];
b540: {
l104 = l102;
l105 = l103;
l97.add(l105);
}
}
}
}
l106 = l97;
l107 = new O14(l88,l90,l106,l66,l96);
l108 = f17(l0,l1,l9,l10,l71,l107); if (l108 === undefined) break b515;
l109 = l108;
if (l8 === undefined) l8 = l109; else if (!Q(l8, l109)) conflict();
}
b541: {
if (l8 === undefined) break b541;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b542: {
return l2;
}
}
function g89(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b543: {
b544: {
l3 = undefined;
b545: {
l4 = f64(l0,l1); if (l4 === undefined) break b545;
if ((l4 === false)) break b545;
break b544;}
l5 = f65(l0,l1); if (l5 === undefined) break b544;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b544;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b546: {
if (l3 !== undefined) break b546;
l4 = f64(l0,l1); if (l4 === undefined) break b546;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b546;
if (!(l5 === "unavailable")) break b546;
l6 = f65(l0,l1); if (l6 === undefined) break b546;
l7 = l6;
l8 = f64(l0,l1); if (l8 === undefined) break b546;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b546;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b547: {
if (l3 !== undefined) break b547;
b548: {
l4 = f66(l0,l1); if (l4 === undefined) break b548;
if ((l4 === false)) break b548;
break b547;}
l5 = f65(l0,l1); if (l5 === undefined) break b547;
l6 = l5;
l7 = f64(l0,l1); if (l7 === undefined) break b547;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b547;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b549: {
if (l3 !== undefined) break b549;
l4 = f65(l0,l1); if (l4 === undefined) break b549;
l5 = l4;
l6 = f64(l0,l1); if (l6 === undefined) break b549;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b549;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"account_request","permission"); if (l10 === undefined) break b549;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f89(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g89(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g90(l0,l1) {
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
function f90(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g90(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function f91(l0,l1) {
let l3,l2;
b555: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b556: {
if (l3 === undefined) break b556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b557: {
return l2;
}
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b558: {
l3 = undefined;
l4 = f90(l0,l1); if (l4 === undefined) break b558;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b558;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b558;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b559: {
if (l3 === undefined) break b559;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b560: {
return l2;
}
}
function f92(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g92(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g93(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b561: {
b562: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b562;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b562;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b562;
if ((l7 === false)) break b562;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b562;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b562;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b563: {
if (l3 !== undefined) break b563;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b564: {
if (l3 === undefined) break b564;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b565: {
return l2;
}
}
function f93(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g93(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f94(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b566: {
b567: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b567;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b567;
if ((l12 === false)) break b567;
l13 = f6(l0,l1); if (l13 === undefined) break b567;
l14 = l13;
l15 = f31(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b567;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b568: {
if (l6 !== undefined) break b568;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b568;
l11 = f6(l0,l1); if (l11 === undefined) break b568;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b568;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b569: {
if (l6 !== undefined) break b569;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b569;
if ((l10 === false)) break b569;
l11 = f6(l0,l1); if (l11 === undefined) break b569;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b569;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b570: {
if (l6 !== undefined) break b570;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b570;
l11 = l10;
l12 = f27(l0,l1,l7,l11); if (l12 === undefined) break b570;
l13 = l12;
l14 = new O6(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b571: {
if (l6 === undefined) break b571;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b572: {
return l2;
}
}
function f95(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b573: {
b574: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b574;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b574;
if ((l10 === false)) break b574;
l11 = f6(l0,l1); if (l11 === undefined) break b574;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b574;
if ((l13 === false)) break b574;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b575: {
if (l5 !== undefined) break b575;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b576: {
if (l5 === undefined) break b576;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b577: {
return l2;
}
}
function f96(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b578: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f26(l0,l1); if (l12 === undefined) break b578;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b578;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b578;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b578;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b578;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b578;
l22 = l21;
l23 = f28(l0,l1,l18,l16,l22); if (l23 === undefined) break b578;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b578;
l27 = l26;
l28 = f94(l0,l1,l27,l25,l11); if (l28 === undefined) break b578;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b578;
l32 = l31;
l33 = f95(l0,l1,l32,l25); if (l33 === undefined) break b578;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b578;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b578;
l38 = l37;
l39 = new O15(l34,l36,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b579: {
if (l7 === undefined) break b579;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b580: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l2;
b581: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f14(l0,l1,l9); if (l12 === undefined) break b581;
l13 = l12;
l14 = new RegoSet();
b582: {
l15 = H(l10) ? l10.cut : undefined; if (l15 === undefined && (l15 = S(l10, "cut")) === undefined) break b582;
if ((l15 === false)) break b582;
l16 = H(l8) ? l8.conventions : undefined; if (l16 === undefined && (l16 = S(l8, "conventions")) === undefined) break b582;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b582;
l18 = l17;
l19 = H(l9) ? l9.clause : undefined; if (l19 === undefined && (l19 = S(l9, "clause")) === undefined) break b582;
l20 = l19;
l21 = new O8(l20);
l22 = b_object_union(l18,l21); if (l22 === undefined) break b582;
l23 = l22;
l24 = f14(l0,l1,l23); if (l24 === undefined) break b582;
l25 = l24;
{
const k583 = keysOf(l25), v583 = valuesOf(l25);
for (let n583 = 0; n583 < v583.length; n583++) {
l26 = k583 === null ? n583 : k583[n583];
l27 = v583[n583];
b584: {
l28 = l26;
l29 = l27;
l14.add(l29);
}
}
}
}
l30 = l14;
l31 = b_or(l13,l30); if (l31 === undefined) break b581;
l32 = l31;
l33 = new RegoSet();
b585: {
l34 = H(l10) ? l10.status : undefined; if (l34 === undefined && (l34 = S(l10, "status")) === undefined) break b585;
l35 = l34;
l36 = D(l11, l35); if (l36 === undefined) break b585;
if ((l36 === false)) break b585;
l37 = f52(l0,l1,l9); if (l37 === undefined) break b585;
l38 = l37;
{
const k586 = keysOf(l38), v586 = valuesOf(l38);
for (let n586 = 0; n586 < v586.length; n586++) {
l39 = k586 === null ? n586 : k586[n586];
l40 = v586[n586];
b587: {
l41 = l39;
l42 = l40;
l33.add(l42);
}
}
}
}
l43 = l33;
l44 = new RegoSet();
b588: {
l45 = H(l10) ? l10.status : undefined; if (l45 === undefined && (l45 = S(l10, "status")) === undefined) break b588;
l46 = l45;
l47 = D(l11, l46); if (l47 === undefined) break b588;
l48 = l47;
l49 = f19(l0,l1,l48,l9); if (l49 === undefined) break b588;
l50 = l49;
l51 = H(l10) ? l10.period : undefined; if (l51 === undefined && (l51 = S(l10, "period")) === undefined) break b588;
l52 = H(l51) ? l51.name : undefined; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b588;
l53 = l52;
l54 = new O10(l53);
l55 = b_object_union(l50,l54); if (l55 === undefined) break b588;
l56 = l55;
l44.add(l56);
}
l57 = l44;
l58 = H(l10) ? l10.period : undefined; if (l58 === undefined && (l58 = S(l10, "period")) === undefined) break b581;
l59 = H(l58) ? l58.last : undefined; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b581;
l60 = l59;
l61 = H(l10) ? l10.period : undefined; if (l61 === undefined && (l61 = S(l10, "period")) === undefined) break b581;
l62 = H(l61) ? l61.name : undefined; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b581;
l63 = l62;
l64 = new O16(l32,l43,l57);
l65 = new O17(l60,l63);
l64["values"] = l65;
l66 = l64;
if (l7 === undefined) l7 = l66; else if (!Q(l7, l66)) conflict();
}
b589: {
if (l7 === undefined) break b589;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b590: {
return l2;
}
}
function f98(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b591: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b591;
l13 = l12;
l14 = b_object_get(l13,"last_done_on","unknown"); if (l14 === undefined) break b591;
l15 = l14;
l16 = f93(l0,l1); if (l16 === undefined) break b591;
l17 = l16;
l18 = f96(l0,l1,l9,l10,l17,l15); if (l18 === undefined) break b591;
l19 = l18;
l20 = l19;
l21 = new RegoSet();
b592: {
l22 = H(l20) ? l20.status : undefined; if (l22 === undefined && (l22 = S(l20, "status")) === undefined) break b592;
if (!(l22 === "unknown")) break b592;
l23 = new O7("last_done_on");
l21.add(l23);
}
l24 = l21;
l25 = H(l20) ? l20.status : undefined; if (l25 === undefined && (l25 = S(l20, "status")) === undefined) break b591;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f48(l0,l1,l27,l24); if (l28 === undefined) break b591;
l29 = l28;
l30 = f97(l0,l1,l9,l10,l20,l11); if (l30 === undefined) break b591;
l31 = l30;
l32 = new O18(l24);
l33 = b_object_union(l31,l32); if (l33 === undefined) break b591;
l34 = l33;
l35 = f17(l0,l1,l8,l9,l29,l34); if (l35 === undefined) break b591;
l36 = l35;
if (l7 === undefined) l7 = l36; else if (!Q(l7, l36)) conflict();
}
b593: {
if (l7 === undefined) break b593;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b594: {
return l2;
}
}
function g99(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b595: {
b596: {
l3 = undefined;
b597: {
l4 = f90(l0,l1); if (l4 === undefined) break b597;
if ((l4 === false)) break b597;
break b596;}
l5 = f91(l0,l1); if (l5 === undefined) break b596;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b596;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b598: {
if (l3 !== undefined) break b598;
l4 = f90(l0,l1); if (l4 === undefined) break b598;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b598;
if (!(l5 === "unavailable")) break b598;
l6 = f91(l0,l1); if (l6 === undefined) break b598;
l7 = l6;
l8 = f90(l0,l1); if (l8 === undefined) break b598;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b598;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b599: {
if (l3 !== undefined) break b599;
b600: {
l4 = f92(l0,l1); if (l4 === undefined) break b600;
if ((l4 === false)) break b600;
break b599;}
l5 = f91(l0,l1); if (l5 === undefined) break b599;
l6 = l5;
l7 = f90(l0,l1); if (l7 === undefined) break b599;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b599;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b601: {
if (l3 !== undefined) break b601;
l4 = f91(l0,l1); if (l4 === undefined) break b601;
l5 = l4;
l6 = f90(l0,l1); if (l6 === undefined) break b601;
l7 = l6;
l8 = f92(l0,l1); if (l8 === undefined) break b601;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f98(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b601;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b602: {
if (l3 === undefined) break b602;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b603: {
return l2;
}
}
function f99(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g99(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g100(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b604: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b604;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b604;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b605: {
if (l3 === undefined) break b605;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b606: {
return l2;
}
}
function f100(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g100(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f101(l0,l1) {
let l3,l2;
b607: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b608: {
if (l3 === undefined) break b608;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b609: {
return l2;
}
}
function g102(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b610: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b610;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b610;
l6 = l5;
l7 = f100(l0,l1); if (l7 === undefined) break b610;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b610;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b610;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b610;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b610;
if ((l12 === false)) break b610;
l13 = f100(l0,l1); if (l13 === undefined) break b610;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b610;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b610;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b611: {
if (l3 === undefined) break b611;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b612: {
return l2;
}
}
function f102(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g102(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g103(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b613: {
b614: {
l3 = undefined;
b615: {
l4 = f100(l0,l1); if (l4 === undefined) break b615;
if ((l4 === false)) break b615;
break b614;}
l5 = f101(l0,l1); if (l5 === undefined) break b614;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b614;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b616: {
if (l3 !== undefined) break b616;
l4 = f100(l0,l1); if (l4 === undefined) break b616;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b616;
if (!(l5 === "unavailable")) break b616;
l6 = f101(l0,l1); if (l6 === undefined) break b616;
l7 = l6;
l8 = f100(l0,l1); if (l8 === undefined) break b616;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b616;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b617: {
if (l3 !== undefined) break b617;
b618: {
l4 = f102(l0,l1); if (l4 === undefined) break b618;
if ((l4 === false)) break b618;
break b617;}
l5 = f101(l0,l1); if (l5 === undefined) break b617;
l6 = l5;
l7 = f100(l0,l1); if (l7 === undefined) break b617;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b617;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b619: {
if (l3 !== undefined) break b619;
l4 = f102(l0,l1); if (l4 === undefined) break b619;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b619;
l7 = l6;
l8 = f102(l0,l1); if (l8 === undefined) break b619;
l9 = l8;
l10 = f19(l0,l1,"sharing_forbidden",l9); if (l10 === undefined) break b619;
l11 = l10;
l12 = f101(l0,l1); if (l12 === undefined) break b619;
l13 = l12;
l14 = f100(l0,l1); if (l14 === undefined) break b619;
l15 = l14;
l16 = new O2(l7);
l17 = new RegoSet();
l17.add(l11);
l16["reasons"] = l17;
l18 = f17(l0,l1,l13,l15,"deny",l16); if (l18 === undefined) break b619;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b620: {
if (l3 === undefined) break b620;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b621: {
return l2;
}
}
function f103(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g103(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g104(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b622: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b622;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b622;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b623: {
if (l3 === undefined) break b623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b624: {
return l2;
}
}
function f104(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g104(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function f105(l0,l1) {
let l3,l2;
b625: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b626: {
if (l3 === undefined) break b626;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b627: {
return l2;
}
}
function g106(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b628: {
l3 = undefined;
l4 = f104(l0,l1); if (l4 === undefined) break b628;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b628;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b628;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b629: {
if (l3 === undefined) break b629;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b630: {
return l2;
}
}
function f106(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g106(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g107(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b631: {
l3 = undefined;
b632: {
l4 = f106(l0,l1); if (l4 === undefined) break b632;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b632;
if ((l5 === false)) break b632;
break b631;}
l6 = f106(l0,l1); if (l6 === undefined) break b631;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b633: {
if (l3 === undefined) break b633;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b634: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b634;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b634;
l6 = l5;
l7 = f106(l0,l1); if (l7 === undefined) break b634;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b634;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b634;
if ((l10 === false)) break b634;
l11 = f106(l0,l1); if (l11 === undefined) break b634;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b635: {
if (l3 === undefined) break b635;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b636: {
return l2;
}
}
function f107(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g107(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f108(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b637: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b637;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b637;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b637;
l12 = l11;
l13 = l12;
l14 = f24(l0,l1,l13); if (l14 === undefined) break b637;
if ((l14 === false)) break b637;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b638: {
if (l4 === undefined) break b638;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b639: {
return l2;
}
}
function g109(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b640: {
l3 = undefined;
l4 = [];
b641: {
l5 = f107(l0,l1); if (l5 === undefined) break b641;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b641;
{
const k642 = keysOf(l6), v642 = valuesOf(l6);
for (let n642 = 0; n642 < v642.length; n642++) {
l7 = k642 === null ? n642 : k642[n642];
l8 = v642[n642];
b643: {
l9 = l7;
l10 = l8;
b644: {
l11 = f108(l0,l1,l10); if (l11 === undefined) break b644;
if ((l11 === false)) break b644;
break b643;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b645: {
if (l3 === undefined) break b645;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b646: {
return l2;
}
}
function f109(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g109(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g110(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b647: {
b648: {
l3 = undefined;
b649: {
l4 = f104(l0,l1); if (l4 === undefined) break b649;
if ((l4 === false)) break b649;
break b648;}
l5 = f105(l0,l1); if (l5 === undefined) break b648;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b648;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b650: {
if (l3 !== undefined) break b650;
l4 = f104(l0,l1); if (l4 === undefined) break b650;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b650;
if (!(l5 === "unavailable")) break b650;
l6 = f105(l0,l1); if (l6 === undefined) break b650;
l7 = l6;
l8 = f104(l0,l1); if (l8 === undefined) break b650;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b650;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b651: {
if (l3 !== undefined) break b651;
b652: {
l4 = f107(l0,l1); if (l4 === undefined) break b652;
if ((l4 === false)) break b652;
break b651;}
l5 = f105(l0,l1); if (l5 === undefined) break b651;
l6 = l5;
l7 = f104(l0,l1); if (l7 === undefined) break b651;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b651;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b653: {
if (l3 !== undefined) break b653;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b653;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b653;
if (!(l5 === false)) break b653;
l6 = f105(l0,l1); if (l6 === undefined) break b653;
l7 = l6;
l8 = f104(l0,l1); if (l8 === undefined) break b653;
l9 = l8;
l10 = new Bare();
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b653;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b654: {
if (l3 !== undefined) break b654;
l4 = f109(l0,l1); if (l4 === undefined) break b654;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b654;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b654;
if ((l9 === false)) break b654;
l10 = f107(l0,l1); if (l10 === undefined) break b654;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b654;
l13 = l12;
l14 = f109(l0,l1); if (l14 === undefined) break b654;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b654;
l17 = l16;
l18 = f14(l0,l1,l17); if (l18 === undefined) break b654;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b654;
l21 = l20;
l22 = f109(l0,l1); if (l22 === undefined) break b654;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b654;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b654;
l26 = l25;
l27 = f109(l0,l1); if (l27 === undefined) break b654;
l28 = 0;
l29 = D(l27, l28); if (l29 === undefined) break b654;
l30 = l29;
l31 = f19(l0,l1,l26,l30); if (l31 === undefined) break b654;
l32 = l31;
l33 = f109(l0,l1); if (l33 === undefined) break b654;
l34 = 0;
l35 = D(l33, l34); if (l35 === undefined) break b654;
l36 = H(l35) ? l35.code : undefined; if (l36 === undefined && (l36 = S(l35, "code")) === undefined) break b654;
l37 = l36;
l38 = [l37,"due"];
l39 = b_concat("_",l38); if (l39 === undefined) break b654;
l40 = l39;
l41 = f109(l0,l1); if (l41 === undefined) break b654;
l42 = 0;
l43 = D(l41, l42); if (l43 === undefined) break b654;
l44 = l43;
l45 = f19(l0,l1,l40,l44); if (l45 === undefined) break b654;
l46 = l45;
l47 = f109(l0,l1); if (l47 === undefined) break b654;
l48 = 0;
l49 = D(l47, l48); if (l49 === undefined) break b654;
l50 = l49;
l51 = new RegoSet();
l51.add("by");
l51.add("documents");
l51.add("to");
l51.add("with");
l52 = b_object_filter(l50,l51); if (l52 === undefined) break b654;
l53 = l52;
l54 = f109(l0,l1); if (l54 === undefined) break b654;
l55 = 0;
l56 = D(l54, l55); if (l56 === undefined) break b654;
l57 = H(l56) ? l56.code : undefined; if (l57 === undefined && (l57 = S(l56, "code")) === undefined) break b654;
l58 = l57;
l59 = [];
b655: {
l60 = f109(l0,l1); if (l60 === undefined) break b655;
{
const k656 = keysOf(l60), v656 = valuesOf(l60);
for (let n656 = 0; n656 < v656.length; n656++) {
l61 = k656 === null ? n656 : k656[n656];
l62 = v656[n656];
b657: {
l63 = l61;
l64 = l62;
l65 = H(l64) ? l64.code : undefined; if (l65 === undefined && (l65 = S(l64, "code")) === undefined) break b657;
l66 = l65;
l59.push(l66);
}
}
}
}
l67 = l59;
l68 = new O19(l58,l67);
l69 = b_object_union(l68,l53); if (l69 === undefined) break b654;
l70 = l69;
l71 = f105(l0,l1); if (l71 === undefined) break b654;
l72 = l71;
l73 = f104(l0,l1); if (l73 === undefined) break b654;
l74 = l73;
l75 = new O2(l21);
l76 = new RegoSet();
l76.add(l32);
l75["obligations"] = l76;
l77 = new RegoSet();
l77.add(l46);
l75["reasons"] = l77;
l75["values"] = l70;
l78 = f17(l0,l1,l72,l74,"due",l75); if (l78 === undefined) break b654;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b658: {
if (l3 !== undefined) break b658;
l4 = f107(l0,l1); if (l4 === undefined) break b658;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b658;
l7 = l6;
l8 = f105(l0,l1); if (l8 === undefined) break b658;
l9 = l8;
l10 = f104(l0,l1); if (l10 === undefined) break b658;
l11 = l10;
l12 = new O2(l7);
l13 = f17(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b658;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b659: {
if (l3 === undefined) break b659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b660: {
return l2;
}
}
function f110(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g110(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g111(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b661: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b661;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b661;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b662: {
if (l3 === undefined) break b662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b663: {
return l2;
}
}
function f111(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g111(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function f112(l0,l1) {
let l3,l2;
b664: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b665: {
if (l3 === undefined) break b665;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b666: {
return l2;
}
}
function g113(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b667: {
l3 = undefined;
l4 = f111(l0,l1); if (l4 === undefined) break b667;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b667;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b667;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b668: {
if (l3 === undefined) break b668;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b669: {
return l2;
}
}
function f113(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g113(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function f114(l0,l1,l3) {
let l4,l5,l6,l2;
b670: {
b671: {
l4 = undefined;
l5 = l3;
l6 = f24(l0,l1,l5); if (l6 === undefined) break b671;
if ((l6 === false)) break b671;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b672: {
if (l4 !== undefined) break b672;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b673: {
if (l4 === undefined) break b673;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b674: {
return l2;
}
}
function g115(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b675: {
l2 = new RegoSet();
}
b676: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b676;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b676;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b676;
if ((l7 === false)) break b676;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b676;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b676;
l12 = l11;
l13 = f114(l0,l1,l12); if (l13 === undefined) break b676;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b676;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b676;
l17 = l16;
l18 = f113(l0,l1); if (l18 === undefined) break b676;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b676;
l20 = l19;
l21 = new O20("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b677: {
return l2;
}
}
function f115(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g115(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function f116(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b678: {
b679: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b679;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b679;
if ((l8 === false)) break b679;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b679;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b679;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b679;
if ((l13 === false)) break b679;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b680: {
if (l4 !== undefined) break b680;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b680;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b680;
if ((l8 === false)) break b680;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b681: {
if (l4 !== undefined) break b681;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b681;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b681;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b681;
if ((l10 === false)) break b681;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b682: {
if (l4 !== undefined) break b682;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b683: {
if (l4 === undefined) break b683;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b684: {
return l2;
}
}
function f117(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b685: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b686: {
{
const k687 = keysOf(l5), v687 = valuesOf(l5);
for (let n687 = 0; n687 < v687.length; n687++) {
l7 = k687 === null ? n687 : k687[n687];
l8 = v687[n687];
b688: {
l9 = l7;
l10 = l8;
l11 = f116(l0,l1,l10); if (l11 === undefined) break b688;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b688;
if ((l14 === false)) break b688;
l15 = H(l10) ? l10.act : undefined; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b688;
l16 = l15;
l17 = H(l10) ? l10.rule : undefined; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b688;
l18 = l17;
l19 = f19(l0,l1,l16,l18); if (l19 === undefined) break b688;
l20 = l19;
l6.add(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b689: {
if (l4 === undefined) break b689;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b690: {
return l2;
}
}
function g118(l0,l1) {
let l3,l4,l5,l2;
b691: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b691;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b691;
if (!(l5 === true)) break b691;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b692: {
if (l3 === undefined) break b692;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b693: {
return l2;
}
}
function f118(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g118(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g119(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b694: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b694;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b694;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
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
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g119(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g120(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b697: {
l3 = undefined;
l4 = [];
b698: {
l5 = f118(l0,l1); if (l5 === undefined) break b698;
if ((l5 === false)) break b698;
l6 = f113(l0,l1); if (l6 === undefined) break b698;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b698;
{
const k699 = keysOf(l7), v699 = valuesOf(l7);
for (let n699 = 0; n699 < v699.length; n699++) {
l8 = k699 === null ? n699 : k699[n699];
l9 = v699[n699];
b700: {
l10 = l8;
l11 = l9;
l12 = f119(l0,l1); if (l12 === undefined) break b700;
l13 = l12;
b701: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b701;
if ((l14 === false)) break b701;
break b700;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b702: {
if (l3 === undefined) break b702;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b703: {
return l2;
}
}
function f120(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g120(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g121(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b704: {
l2 = new RegoSet();
}
b705: {
l3 = undefined;
l4 = f120(l0,l1); if (l4 === undefined) break b705;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b705;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b705;
if ((l9 === false)) break b705;
l2.add("due");
}
b706: {
l3 = undefined;
l4 = f118(l0,l1); if (l4 === undefined) break b706;
if ((l4 === false)) break b706;
l5 = f120(l0,l1); if (l5 === undefined) break b706;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b706;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b706;
l2.add("fulfilled");
}
b707: {
l3 = undefined;
l4 = f115(l0,l1); if (l4 === undefined) break b707;
{
const k708 = keysOf(l4), v708 = valuesOf(l4);
for (let n708 = 0; n708 < v708.length; n708++) {
l5 = k708 === null ? n708 : k708[n708];
l6 = v708[n708];
b709: {
l7 = l5;
l8 = l6;
l9 = f116(l0,l1,l8); if (l9 === undefined) break b709;
l10 = l9;
l11 = l10;
l2.add(l11);
}
}
}
}
b710: {
return l2;
}
}
function f121(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g121(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g122(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b711: {
l3 = undefined;
l4 = f118(l0,l1); if (l4 === undefined) break b711;
if ((l4 === false)) break b711;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b711;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b711;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b711;
if ((l8 === false)) break b711;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b712: {
if (l3 === undefined) break b712;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b713: {
return l2;
}
}
function f122(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g123(l0,l1) {
let l2,l3,l4,l5,l6;
b714: {
l2 = new RegoSet();
}
b715: {
l3 = undefined;
l4 = f118(l0,l1); if (l4 === undefined) break b715;
if ((l4 === false)) break b715;
b716: {
l5 = f122(l0,l1); if (l5 === undefined) break b716;
if ((l5 === false)) break b716;
break b715;}
l6 = new O7("documents_ready");
l2.add(l6);
}
b717: {
return l2;
}
}
function f123(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g123(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function f124(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b718: {
b719: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b719;
if ((l8 === false)) break b719;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b720: {
if (l5 !== undefined) break b720;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b720;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b720;
if ((l11 === false)) break b720;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b721: {
if (l5 !== undefined) break b721;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b721;
if ((l8 === false)) break b721;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b722: {
if (l5 !== undefined) break b722;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b722;
if ((l8 === false)) break b722;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b723: {
if (l5 !== undefined) break b723;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b723;
if ((l8 === false)) break b723;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b724: {
if (l5 === undefined) break b724;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b725: {
return l2;
}
}
function g125(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10,l11,l12;
b726: {
l3 = undefined;
l4 = f121(l0,l1); if (l4 === undefined) break b726;
l5 = l4;
l6 = f123(l0,l1); if (l6 === undefined) break b726;
l7 = l6;
l8 = f124(l0,l1,l5,l7); if (l8 === undefined) break b726;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b727: {
if (l3 === undefined) break b727;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b728: {
l3 = undefined;
l4 = f121(l0,l1); if (l4 === undefined) break b728;
l5 = l4;
l6 = f123(l0,l1); if (l6 === undefined) break b728;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b728;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b728;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b728;
if (l3 === undefined) l3 = "not_due"; else if (!Q(l3, "not_due")) conflict();
}
b729: {
if (l3 === undefined) break b729;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b730: {
return l2;
}
}
function f125(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g125(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function f126(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b731: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b732: {
l9 = new O21("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b732;
l12 = l11;
{
const k733 = keysOf(l6), v733 = valuesOf(l6);
for (let n733 = 0; n733 < v733.length; n733++) {
l13 = k733 === null ? n733 : k733[n733];
l14 = v733[n733];
b734: {
l15 = l13;
l16 = l14;
l17 = f116(l0,l1,l16); if (l17 === undefined) break b734;
l18 = l17;
if (!Q(l18, l7)) break b734;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b734;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b734;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b734;
l25 = l24;
l26 = f19(l0,l1,l23,l25); if (l26 === undefined) break b734;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b735: {
if (l5 === undefined) break b735;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b736: {
return l2;
}
}
function g127(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b737: {
l3 = undefined;
l4 = new RegoSet();
b738: {
l5 = f122(l0,l1); if (l5 === undefined) break b738;
if ((l5 === false)) break b738;
l6 = f120(l0,l1); if (l6 === undefined) break b738;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b738;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b738;
if ((l11 === false)) break b738;
l12 = f125(l0,l1); if (l12 === undefined) break b738;
l13 = l12;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l13,l14); if (l15 === undefined) break b738;
if ((l15 === false)) break b738;
l16 = f113(l0,l1); if (l16 === undefined) break b738;
l17 = l16;
l18 = f19(l0,l1,"documents_due",l17); if (l18 === undefined) break b738;
l19 = l18;
l4.add(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b739: {
if (l3 === undefined) break b739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b740: {
return l2;
}
}
function f127(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g127(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g128(l0,l1) {
let l3,l4,l5,l6,l2;
b741: {
l3 = undefined;
l4 = f122(l0,l1); if (l4 === undefined) break b741;
if ((l4 === false)) break b741;
l5 = f120(l0,l1); if (l5 === undefined) break b741;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b742: {
if (l3 === undefined) break b742;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b743: {
return l2;
}
}
function f128(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g128(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g129(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b744: {
l3 = undefined;
l4 = f115(l0,l1); if (l4 === undefined) break b744;
{
const k745 = keysOf(l4), v745 = valuesOf(l4);
for (let n745 = 0; n745 < v745.length; n745++) {
l5 = k745 === null ? n745 : k745[n745];
l6 = v745[n745];
b746: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b746;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b747: {
if (l3 === undefined) break b747;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b748: {
return l2;
}
}
function f129(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g129(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g130(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l48,l49,l50,l47,l51,l52,l53,l54,l2;
b749: {
b750: {
l3 = undefined;
b751: {
l4 = f111(l0,l1); if (l4 === undefined) break b751;
if ((l4 === false)) break b751;
break b750;}
l5 = f112(l0,l1); if (l5 === undefined) break b750;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b750;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b752: {
if (l3 !== undefined) break b752;
l4 = f111(l0,l1); if (l4 === undefined) break b752;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b752;
if (!(l5 === "unavailable")) break b752;
l6 = f112(l0,l1); if (l6 === undefined) break b752;
l7 = l6;
l8 = f111(l0,l1); if (l8 === undefined) break b752;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b752;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b753: {
if (l3 !== undefined) break b753;
b754: {
l4 = f113(l0,l1); if (l4 === undefined) break b754;
if ((l4 === false)) break b754;
break b753;}
l5 = f112(l0,l1); if (l5 === undefined) break b753;
l6 = l5;
l7 = f111(l0,l1); if (l7 === undefined) break b753;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b753;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b755: {
if (l3 !== undefined) break b755;
l4 = f113(l0,l1); if (l4 === undefined) break b755;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b755;
l7 = l6;
l8 = f115(l0,l1); if (l8 === undefined) break b755;
l9 = l8;
l10 = f117(l0,l1,l9); if (l10 === undefined) break b755;
l11 = l10;
l12 = new RegoSet();
b756: {
l13 = f120(l0,l1); if (l13 === undefined) break b756;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b756;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b756;
if ((l18 === false)) break b756;
l19 = f113(l0,l1); if (l19 === undefined) break b756;
l20 = l19;
l21 = f19(l0,l1,"prepare_documents",l20); if (l21 === undefined) break b756;
l22 = l21;
l12.add(l22);
}
l23 = l12;
l24 = b_or(l23,l11); if (l24 === undefined) break b755;
l25 = l24;
l26 = f115(l0,l1); if (l26 === undefined) break b755;
l27 = l26;
l28 = f125(l0,l1); if (l28 === undefined) break b755;
l29 = l28;
l30 = f126(l0,l1,l27,l29); if (l30 === undefined) break b755;
l31 = l30;
l32 = f127(l0,l1); if (l32 === undefined) break b755;
l33 = l32;
l34 = b_or(l33,l31); if (l34 === undefined) break b755;
l35 = l34;
l36 = f112(l0,l1); if (l36 === undefined) break b755;
l37 = l36;
l38 = f111(l0,l1); if (l38 === undefined) break b755;
l39 = l38;
l40 = f125(l0,l1); if (l40 === undefined) break b755;
l41 = l40;
l42 = f123(l0,l1); if (l42 === undefined) break b755;
l43 = l42;
l44 = new Bare();
b757: {
l45 = f128(l0,l1); if (l45 === undefined) break b757;
l44["documents"] = l45;
}
b758: {
l46 = f129(l0,l1); if (l46 === undefined) break b758;
l44["due_on"] = l46;
}
b759: {
b760: {
l48 = H(l1) ? l1.hdp : undefined; if (l48 === undefined && (l48 = S(l1, "hdp")) === undefined) break b760;
l49 = H(l48) ? l48.audit_cooperation : undefined; if (l49 === undefined && (l49 = S(l48, "audit_cooperation")) === undefined) break b760;
l50 = D(l49, "values"); if (l50 === undefined) break b760;
l47 = merge(l50, l44);
break b759;
}
l47 = l44;
}
l51 = l47;
l52 = new O22(l7,l43,l25,l35,l51);
l53 = f17(l0,l1,l37,l39,l41,l52); if (l53 === undefined) break b755;
l54 = l53;
if (l3 === undefined) l3 = l54; else if (!Q(l3, l54)) conflict();
}
b761: {
if (l3 === undefined) break b761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b762: {
return l2;
}
}
function f130(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g130(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g131(l0,l1) {
let l3,l4,l2;
b763: {
l3 = undefined;
l4 = new O23("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b764: {
if (l3 === undefined) break b764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b765: {
return l2;
}
}
function f131(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g131(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f132(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b766: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b766;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b766;
l13 = l12;
l14 = f131(l0,l1); if (l14 === undefined) break b766;
l15 = D(l14, l13); if (l15 === undefined) break b766;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b766;
l19 = l18;
l20 = f27(l0,l1,"half_year",l19); if (l20 === undefined) break b766;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b767: {
if (l4 === undefined) break b767;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b768: {
return l2;
}
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b769: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b769;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b769;
l6 = l5;
l7 = f132(l0,l1,l6); if (l7 === undefined) break b769;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b770: {
if (l3 === undefined) break b770;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b771: {
return l2;
}
}
function f133(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g134(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b772: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b772;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b772;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b772;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b772;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b772;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b773: {
if (l3 === undefined) break b773;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b774: {
return l2;
}
}
function f134(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g134(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function f135(l0,l1) {
let l3,l2;
b775: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b776: {
if (l3 === undefined) break b776;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b777: {
return l2;
}
}
function g136(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b778: {
l3 = undefined;
l4 = f134(l0,l1); if (l4 === undefined) break b778;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b778;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b778;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b779: {
if (l3 === undefined) break b779;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b780: {
return l2;
}
}
function f136(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g136(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function f137(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b781: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b782: {
if ((l9 === false)) break b782;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b782;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b782;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b782;
l15 = l14;
l16 = new O8(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b782;
l18 = l17;
l19 = f14(l0,l1,l18); if (l19 === undefined) break b782;
l20 = l19;
{
const k783 = keysOf(l20), v783 = valuesOf(l20);
for (let n783 = 0; n783 < v783.length; n783++) {
l21 = k783 === null ? n783 : k783[n783];
l22 = v783[n783];
b784: {
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
b785: {
if (l6 === undefined) break b785;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b786: {
return l2;
}
}
function g138(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b787: {
l3 = undefined;
l4 = f136(l0,l1); if (l4 === undefined) break b787;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b787;
l7 = l6;
l8 = f133(l0,l1); if (l8 === undefined) break b787;
l9 = l8;
l10 = f26(l0,l1); if (l10 === undefined) break b787;
l11 = l10;
l12 = f95(l0,l1,l9,l11); if (l12 === undefined) break b787;
l13 = l12;
l14 = f134(l0,l1); if (l14 === undefined) break b787;
l15 = l14;
l16 = f136(l0,l1); if (l16 === undefined) break b787;
l17 = l16;
l18 = f137(l0,l1,l15,l17,l13); if (l18 === undefined) break b787;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b787;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b788: {
if (l3 === undefined) break b788;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b789: {
return l2;
}
}
function f138(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g138(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function f139(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b790: {
b791: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b791;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b791;
if ((l8 === false)) break b791;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b792: {
if (l4 !== undefined) break b792;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b793: {
if (l4 === undefined) break b793;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b794: {
return l2;
}
}
function f140(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b795: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b795;
if (!(l8 === "same")) break b795;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b795;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b795;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b796: {
if (l5 === undefined) break b796;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b797: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b797;
if (!(l8 === "next")) break b797;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b797;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b797;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b797;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b797;
l17 = D(l16, l14); if (l17 === undefined) break b797;
b798: {
b799: {
break b798;
}
break b797;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b797;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b797;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b797;
l26 = D(l25, l23); if (l26 === undefined) break b797;
b800: {
b801: {
break b800;
}
break b797;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b797;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b802: {
if (l5 === undefined) break b802;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b803: {
return l2;
}
}
function f141(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b804: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f139(l0,l1,l7); if (l8 === undefined) break b804;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b804;
l11 = l10;
l12 = f140(l0,l1,l11,l7); if (l12 === undefined) break b804;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b804;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b804;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b805: {
if (l5 === undefined) break b805;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b806: {
return l2;
}
}
function g142(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b807: {
l3 = undefined;
l4 = f136(l0,l1); if (l4 === undefined) break b807;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b807;
l7 = l6;
l8 = f141(l0,l1,l5,l7); if (l8 === undefined) break b807;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b808: {
if (l3 === undefined) break b808;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b809: {
return l2;
}
}
function f142(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g142(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b810: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b810;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b810;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b810;
l8 = D(l7, l6); if (l8 === undefined) break b810;
b811: {
b812: {
break b811;
}
break b810;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b813: {
if (l3 === undefined) break b813;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b814: {
return l2;
}
}
function f143(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f144(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b815: {
l4 = undefined;
l5 = l3;
l6 = f143(l0,l1); if (l6 === undefined) break b815;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b815;
l8 = D(l7, l5); if (l8 === undefined) break b815;
l9 = l8;
l10 = f143(l0,l1); if (l10 === undefined) break b815;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b815;
l12 = D(l11, l9); if (l12 === undefined) break b815;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b816: {
if (l4 === undefined) break b816;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b817: {
return l2;
}
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b818: {
l3 = undefined;
l4 = f142(l0,l1); if (l4 === undefined) break b818;
l5 = l4;
l6 = f144(l0,l1,l5); if (l6 === undefined) break b818;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b819: {
if (l3 === undefined) break b819;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b820: {
return l2;
}
}
function f145(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g146(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b821: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b821;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b821;
l8 = l7;
l9 = f114(l0,l1,l8); if (l9 === undefined) break b821;
l10 = l9;
l11 = f142(l0,l1); if (l11 === undefined) break b821;
l12 = l11;
l13 = f136(l0,l1); if (l13 === undefined) break b821;
l14 = l13;
l15 = new O20("send_report","report",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b822: {
if (l3 === undefined) break b822;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b823: {
return l2;
}
}
function f146(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b824: {
l3 = undefined;
l4 = f146(l0,l1); if (l4 === undefined) break b824;
l5 = l4;
l6 = f116(l0,l1,l5); if (l6 === undefined) break b824;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f124(l0,l1,l8,l9); if (l10 === undefined) break b824;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b825: {
if (l3 === undefined) break b825;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b826: {
return l2;
}
}
function f147(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l2;
b827: {
b828: {
l3 = undefined;
b829: {
l4 = f134(l0,l1); if (l4 === undefined) break b829;
if ((l4 === false)) break b829;
break b828;}
l5 = f135(l0,l1); if (l5 === undefined) break b828;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b828;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b830: {
if (l3 !== undefined) break b830;
l4 = f134(l0,l1); if (l4 === undefined) break b830;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b830;
if (!(l5 === "unavailable")) break b830;
l6 = f135(l0,l1); if (l6 === undefined) break b830;
l7 = l6;
l8 = f134(l0,l1); if (l8 === undefined) break b830;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b830;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b831: {
if (l3 !== undefined) break b831;
b832: {
l4 = f136(l0,l1); if (l4 === undefined) break b832;
if ((l4 === false)) break b832;
break b831;}
l5 = f135(l0,l1); if (l5 === undefined) break b831;
l6 = l5;
l7 = f134(l0,l1); if (l7 === undefined) break b831;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b831;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b833: {
if (l3 !== undefined) break b833;
l4 = f6(l0,l1); if (l4 === undefined) break b833;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b833;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b833;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b833;
if ((l9 === false)) break b833;
l10 = f135(l0,l1); if (l10 === undefined) break b833;
l11 = l10;
l12 = f134(l0,l1); if (l12 === undefined) break b833;
l13 = l12;
l14 = f138(l0,l1); if (l14 === undefined) break b833;
l15 = l14;
l16 = new Bare();
b834: {
l17 = f145(l0,l1); if (l17 === undefined) break b834;
l16["due_if_rolled"] = l17;
}
b835: {
l18 = f142(l0,l1); if (l18 === undefined) break b835;
l16["due_on"] = l18;
}
b836: {
b837: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b837;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b837;
l22 = D(l21, "values"); if (l22 === undefined) break b837;
l19 = merge(l22, l16);
break b836;
}
l19 = l16;
}
l23 = l19;
l24 = new O24(l15,l23);
l25 = f17(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b833;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b838: {
if (l3 !== undefined) break b838;
l4 = f146(l0,l1); if (l4 === undefined) break b838;
l5 = l4;
l6 = f147(l0,l1); if (l6 === undefined) break b838;
l7 = l6;
l8 = new RegoSet();
l8.add(l5);
l9 = f126(l0,l1,l8,l7); if (l9 === undefined) break b838;
l10 = l9;
l11 = f135(l0,l1); if (l11 === undefined) break b838;
l12 = l11;
l13 = f134(l0,l1); if (l13 === undefined) break b838;
l14 = l13;
l15 = f147(l0,l1); if (l15 === undefined) break b838;
l16 = l15;
l17 = f138(l0,l1); if (l17 === undefined) break b838;
l18 = l17;
l19 = new RegoSet();
b839: {
l20 = f146(l0,l1); if (l20 === undefined) break b839;
l21 = l20;
l22 = new RegoSet();
l22.add(l21);
l23 = f117(l0,l1,l22); if (l23 === undefined) break b839;
l24 = l23;
l25 = new RegoSet();
l26 = b_neq(l24,l25); if (l26 === undefined) break b839;
if ((l26 === false)) break b839;
l27 = f136(l0,l1); if (l27 === undefined) break b839;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b839;
l30 = l29;
{
const k840 = keysOf(l30), v840 = valuesOf(l30);
for (let n840 = 0; n840 < v840.length; n840++) {
l31 = k840 === null ? n840 : k840[n840];
l32 = v840[n840];
b841: {
l33 = l31;
l34 = l32;
l19.add(l34);
}
}
}
}
l35 = l19;
l36 = new Bare();
b842: {
l37 = f145(l0,l1); if (l37 === undefined) break b842;
l36["due_if_rolled"] = l37;
}
b843: {
l38 = f142(l0,l1); if (l38 === undefined) break b843;
l36["due_on"] = l38;
}
b844: {
b845: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b845;
l41 = H(l40) ? l40.audit_report_deadline : undefined; if (l41 === undefined && (l41 = S(l40, "audit_report_deadline")) === undefined) break b845;
l42 = D(l41, "values"); if (l42 === undefined) break b845;
l39 = merge(l42, l36);
break b844;
}
l39 = l36;
}
l43 = l39;
l44 = new O25(l18,l35,l10,l43);
l45 = f17(l0,l1,l12,l14,l16,l44); if (l45 === undefined) break b838;
l46 = l45;
if (l3 === undefined) l3 = l46; else if (!Q(l3, l46)) conflict();
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
function f148(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g148(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g149(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b848: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b848;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b848;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b849: {
if (l3 === undefined) break b849;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b850: {
return l2;
}
}
function f149(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g149(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f150(l0,l1) {
let l3,l2;
b851: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b852: {
if (l3 === undefined) break b852;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b853: {
return l2;
}
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b854: {
l3 = undefined;
l4 = f149(l0,l1); if (l4 === undefined) break b854;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b854;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b854;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b855: {
if (l3 === undefined) break b855;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b856: {
return l2;
}
}
function f151(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b857: {
l2 = new RegoSet();
}
b858: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b858;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b858;
{
const k859 = keysOf(l5), v859 = valuesOf(l5);
for (let n859 = 0; n859 < v859.length; n859++) {
l6 = k859 === null ? n859 : k859[n859];
l7 = v859[n859];
b860: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b860;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b860;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b860;
if (!Q(l10, l12)) break b860;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b860;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b860;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b860;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b860;
if ((l18 === false)) break b860;
l2.add(l9);
}
}
}
}
b861: {
return l2;
}
}
function f152(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b862: {
l3 = undefined;
l4 = new RegoSet();
b863: {
l5 = f152(l0,l1); if (l5 === undefined) break b863;
{
const k864 = keysOf(l5), v864 = valuesOf(l5);
for (let n864 = 0; n864 < v864.length; n864++) {
l6 = k864 === null ? n864 : k864[n864];
l7 = v864[n864];
b865: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b865;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b865;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b865;
if (!Q(l10, l12)) break b865;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b865;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b866: {
if (l3 === undefined) break b866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b867: {
return l2;
}
}
function f153(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b868: {
l2 = new RegoSet();
}
b869: {
l3 = undefined;
l4 = f151(l0,l1); if (l4 === undefined) break b869;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b869;
if (!(l5 === "months")) break b869;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b869;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b869;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b869;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b869;
l11 = D(l10, l8); if (l11 === undefined) break b869;
b870: {
b871: {
break b870;
}
break b869;
}
l14 = l11;
l15 = f153(l0,l1); if (l15 === undefined) break b869;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b869;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b869;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b869;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b869;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b869;
l28 = l27;
{
const k872 = keysOf(l28), v872 = valuesOf(l28);
for (let n872 = 0; n872 < v872.length; n872++) {
l29 = k872 === null ? n872 : k872[n872];
l30 = v872[n872];
b873: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b873;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b873;
l35 = D(l34, l32); if (l35 === undefined) break b873;
b874: {
b875: {
break b874;
}
break b873;
}
l38 = l35;
l39 = f153(l0,l1); if (l39 === undefined) break b873;
l40 = l39;
b876: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b876;
if ((l41 === false)) break b876;
break b873;}
l2.add(l38);
}
}
}
}
b877: {
l3 = undefined;
l4 = f151(l0,l1); if (l4 === undefined) break b877;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b877;
if (!(l5 === "checks")) break b877;
l6 = f152(l0,l1); if (l6 === undefined) break b877;
{
const k878 = keysOf(l6), v878 = valuesOf(l6);
for (let n878 = 0; n878 < v878.length; n878++) {
l7 = k878 === null ? n878 : k878[n878];
l8 = v878[n878];
b879: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b879;
l12 = l11;
l13 = f153(l0,l1); if (l13 === undefined) break b879;
l14 = l13;
b880: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b880;
if ((l15 === false)) break b880;
break b879;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b879;
l17 = l16;
l2.add(l17);
}
}
}
}
b881: {
return l2;
}
}
function f154(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b882: {
l3 = undefined;
l4 = new RegoSet();
b883: {
l5 = f153(l0,l1); if (l5 === undefined) break b883;
{
const k884 = keysOf(l5), v884 = valuesOf(l5);
for (let n884 = 0; n884 < v884.length; n884++) {
l6 = k884 === null ? n884 : k884[n884];
l7 = v884[n884];
b885: {
l8 = l6;
l9 = l7;
l10 = f154(l0,l1); if (l10 === undefined) break b885;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b885;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b885;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b885;
if ((l17 === false)) break b885;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b882;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b882;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b886: {
if (l3 === undefined) break b886;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b887: {
return l2;
}
}
function f155(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b888: {
l2 = new RegoSet();
}
b889: {
l3 = undefined;
l4 = f155(l0,l1); if (l4 === undefined) break b889;
l5 = l4;
l6 = f151(l0,l1); if (l6 === undefined) break b889;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b889;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b889;
if ((l9 === false)) break b889;
l10 = f151(l0,l1); if (l10 === undefined) break b889;
l11 = l10;
l12 = f19(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b889;
l13 = l12;
l2.add(l13);
}
b890: {
l3 = undefined;
l4 = f151(l0,l1); if (l4 === undefined) break b890;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b890;
if ((l5 === false)) break b890;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b890;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b890;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b890;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b890;
if (!Q(l7, l9)) break b890;
l10 = f151(l0,l1); if (l10 === undefined) break b890;
l11 = l10;
l12 = f19(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b890;
l13 = l12;
l2.add(l13);
}
b891: {
return l2;
}
}
function f156(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b892: {
l2 = new Bare();
}
b893: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b893;
{
const k894 = keysOf(l4), v894 = valuesOf(l4);
for (let n894 = 0; n894 < v894.length; n894++) {
l5 = k894 === null ? n894 : k894[n894];
l6 = v894[n894];
b895: {
l7 = l5;
l8 = l6;
l9 = f73(l0,l1,l8); if (l9 === undefined) break b895;
if ((l9 === false)) break b895;
insertOnce(l2, l7, true);
}
}
}
}
b896: {
return l2;
}
}
function f157(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b897: {
l2 = new RegoSet();
}
b898: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k899 = keysOf(l5), v899 = valuesOf(l5);
for (let n899 = 0; n899 < v899.length; n899++) {
l6 = k899 === null ? n899 : k899[n899];
l7 = v899[n899];
b900: {
l8 = l6;
l9 = l7;
b901: {
l10 = f157(l0,l1); if (l10 === undefined) break b901;
l11 = D(l10, l9); if (l11 === undefined) break b901;
if ((l11 === false)) break b901;
break b900;}
l12 = new O7(l9);
l2.add(l12);
}
}
}
}
b902: {
return l2;
}
}
function f158(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g159(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b903: {
b904: {
l3 = undefined;
b905: {
l4 = f149(l0,l1); if (l4 === undefined) break b905;
if ((l4 === false)) break b905;
break b904;}
l5 = f150(l0,l1); if (l5 === undefined) break b904;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b904;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b906: {
if (l3 !== undefined) break b906;
l4 = f149(l0,l1); if (l4 === undefined) break b906;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b906;
if (!(l5 === "unavailable")) break b906;
l6 = f150(l0,l1); if (l6 === undefined) break b906;
l7 = l6;
l8 = f149(l0,l1); if (l8 === undefined) break b906;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b906;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b907: {
if (l3 !== undefined) break b907;
b908: {
l4 = f151(l0,l1); if (l4 === undefined) break b908;
if ((l4 === false)) break b908;
break b907;}
l5 = f150(l0,l1); if (l5 === undefined) break b907;
l6 = l5;
l7 = f149(l0,l1); if (l7 === undefined) break b907;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b907;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b909: {
if (l3 !== undefined) break b909;
l4 = f156(l0,l1); if (l4 === undefined) break b909;
l5 = l4;
l6 = f158(l0,l1); if (l6 === undefined) break b909;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b909;
l9 = l8;
l10 = f151(l0,l1); if (l10 === undefined) break b909;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b909;
l13 = l12;
l14 = f151(l0,l1); if (l14 === undefined) break b909;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b909;
l17 = l16;
l18 = f150(l0,l1); if (l18 === undefined) break b909;
l19 = l18;
l20 = f149(l0,l1); if (l20 === undefined) break b909;
l21 = l20;
l22 = f158(l0,l1); if (l22 === undefined) break b909;
l23 = l22;
l24 = f156(l0,l1); if (l24 === undefined) break b909;
l25 = l24;
l26 = f155(l0,l1); if (l26 === undefined) break b909;
l27 = l26;
l28 = new O26(l13,l23,l25);
l29 = new O27(l27);
l28["values"] = l29;
l28["warnings"] = l17;
l30 = f17(l0,l1,l19,l21,l9,l28); if (l30 === undefined) break b909;
l31 = l30;
if (l3 === undefined) l3 = l31; else if (!Q(l3, l31)) conflict();
}
b910: {
if (l3 === undefined) break b910;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b911: {
return l2;
}
}
function f159(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g159(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g160(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b912: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b912;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b912;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b913: {
if (l3 === undefined) break b913;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b914: {
return l2;
}
}
function f160(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f161(l0,l1) {
let l3,l2;
b915: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b916: {
if (l3 === undefined) break b916;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b917: {
return l2;
}
}
function g162(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b918: {
l3 = undefined;
l4 = f160(l0,l1); if (l4 === undefined) break b918;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b918;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b918;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b919: {
if (l3 === undefined) break b919;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b920: {
return l2;
}
}
function f162(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b921: {
b922: {
l3 = undefined;
l4 = f162(l0,l1); if (l4 === undefined) break b922;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b922;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b922;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b922;
if ((l8 === false)) break b922;
l9 = f162(l0,l1); if (l9 === undefined) break b922;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b922;
l11 = l10;
l12 = f162(l0,l1); if (l12 === undefined) break b922;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b922;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b922;
l15 = l14;
l16 = new O28(l15,"integrity_checks");
l17 = b_object_union(l11,l16); if (l17 === undefined) break b922;
l18 = l17;
l19 = new O29(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b923: {
if (l3 !== undefined) break b923;
l4 = f162(l0,l1); if (l4 === undefined) break b923;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b923;
l6 = l5;
l7 = new O30("unset");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b923;
l9 = l8;
l10 = new O31(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
function f163(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b926: {
b927: {
l3 = undefined;
l4 = f162(l0,l1); if (l4 === undefined) break b927;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b927;
if ((l5 === false)) break b927;
l6 = f162(l0,l1); if (l6 === undefined) break b927;
l7 = H(l6) ? l6.requirements : undefined; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b927;
l8 = l7;
l9 = f163(l0,l1); if (l9 === undefined) break b927;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b927;
l12 = l11;
l13 = f162(l0,l1); if (l13 === undefined) break b927;
l14 = l13;
l15 = new O32(l12);
l16 = b_object_union(l14,l15); if (l16 === undefined) break b927;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b928: {
if (l3 !== undefined) break b928;
l4 = f162(l0,l1); if (l4 === undefined) break b928;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b929: {
if (l3 === undefined) break b929;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b930: {
return l2;
}
}
function f164(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b931: {
b932: {
l3 = undefined;
b933: {
l4 = f160(l0,l1); if (l4 === undefined) break b933;
if ((l4 === false)) break b933;
break b932;}
l5 = f161(l0,l1); if (l5 === undefined) break b932;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b932;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b934: {
if (l3 !== undefined) break b934;
l4 = f160(l0,l1); if (l4 === undefined) break b934;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b934;
if (!(l5 === "unavailable")) break b934;
l6 = f161(l0,l1); if (l6 === undefined) break b934;
l7 = l6;
l8 = f160(l0,l1); if (l8 === undefined) break b934;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b934;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b935: {
if (l3 !== undefined) break b935;
b936: {
l4 = f164(l0,l1); if (l4 === undefined) break b936;
if ((l4 === false)) break b936;
break b935;}
l5 = f161(l0,l1); if (l5 === undefined) break b935;
l6 = l5;
l7 = f160(l0,l1); if (l7 === undefined) break b935;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b935;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b937: {
if (l3 !== undefined) break b937;
l4 = f161(l0,l1); if (l4 === undefined) break b937;
l5 = l4;
l6 = f160(l0,l1); if (l6 === undefined) break b937;
l7 = l6;
l8 = f164(l0,l1); if (l8 === undefined) break b937;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"batch","check"); if (l10 === undefined) break b937;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b938: {
if (l3 === undefined) break b938;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b939: {
return l2;
}
}
function f165(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g166(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b940: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b940;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b940;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b941: {
if (l3 === undefined) break b941;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b942: {
return l2;
}
}
function f166(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g166(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function f167(l0,l1) {
let l3,l2;
b943: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b944: {
if (l3 === undefined) break b944;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b945: {
return l2;
}
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b946: {
l3 = undefined;
l4 = f166(l0,l1); if (l4 === undefined) break b946;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b946;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b946;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b947: {
if (l3 === undefined) break b947;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b948: {
return l2;
}
}
function f168(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g169(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b949: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b949;
l5 = H(l4) ? l4.ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "ended_on")) === undefined) break b949;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b949;
if ((l7 === false)) break b949;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b950: {
if (l3 === undefined) break b950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b951: {
return l2;
}
}
function f169(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g170(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b952: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b952;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b952;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b952;
if ((l7 === false)) break b952;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b953: {
if (l3 === undefined) break b953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b954: {
return l2;
}
}
function f170(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l2;
b955: {
l3 = undefined;
b956: {
l4 = f169(l0,l1); if (l4 === undefined) break b956;
if ((l4 === false)) break b956;
break b955;}
b957: {
l5 = f170(l0,l1); if (l5 === undefined) break b957;
if ((l5 === false)) break b957;
break b955;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b958: {
if (l3 === undefined) break b958;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b959: {
return l2;
}
}
function f171(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l3,l4,l5,l2;
b960: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b960;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b960;
if (!(l5 === true)) break b960;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b961: {
if (l3 === undefined) break b961;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b962: {
return l2;
}
}
function f172(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g173(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b963: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b963;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b963;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b963;
if ((l7 === false)) break b963;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b964: {
if (l3 === undefined) break b964;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b965: {
return l2;
}
}
function f173(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b966: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b966;
if ((l4 === false)) break b966;
l5 = f173(l0,l1); if (l5 === undefined) break b966;
if ((l5 === false)) break b966;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b966;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b966;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b966;
if ((l9 === false)) break b966;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b966;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b966;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b966;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b966;
if ((l15 === false)) break b966;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b967: {
if (l3 === undefined) break b967;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b968: {
return l2;
}
}
function f174(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b969: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b969;
if ((l4 === false)) break b969;
l5 = f172(l0,l1); if (l5 === undefined) break b969;
if ((l5 === false)) break b969;
l6 = f168(l0,l1); if (l6 === undefined) break b969;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b969;
l8 = l7;
l9 = new O33("end_linkage",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b970: {
if (l3 === undefined) break b970;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b971: {
l3 = undefined;
l4 = f174(l0,l1); if (l4 === undefined) break b971;
if ((l4 === false)) break b971;
l5 = f168(l0,l1); if (l5 === undefined) break b971;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b971;
l7 = l6;
l8 = new O33("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b972: {
if (l3 === undefined) break b972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b973: {
return l2;
}
}
function f175(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g176(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b974: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b974;
if ((l4 === false)) break b974;
b975: {
l5 = f168(l0,l1); if (l5 === undefined) break b975;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b975;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b975;
if ((l7 === false)) break b975;
break b974;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b976: {
if (l3 === undefined) break b976;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b977: {
return l2;
}
}
function f176(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b978: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b978;
if ((l4 === false)) break b978;
b979: {
l5 = f173(l0,l1); if (l5 === undefined) break b979;
if ((l5 === false)) break b979;
break b978;}
b980: {
l6 = f176(l0,l1); if (l6 === undefined) break b980;
if ((l6 === false)) break b980;
break b978;}
l7 = f168(l0,l1); if (l7 === undefined) break b978;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b978;
l9 = l8;
l10 = new O33("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b981: {
if (l3 === undefined) break b981;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b982: {
return l2;
}
}
function f177(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b983: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b983;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b983;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b983;
if ((l7 === false)) break b983;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b984: {
if (l3 === undefined) break b984;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b985: {
return l2;
}
}
function f178(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b986: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b986;
if ((l4 === false)) break b986;
l5 = f173(l0,l1); if (l5 === undefined) break b986;
if ((l5 === false)) break b986;
b987: {
l6 = f178(l0,l1); if (l6 === undefined) break b987;
if ((l6 === false)) break b987;
break b986;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b986;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b986;
if (!(l8 === false)) break b986;
l9 = f168(l0,l1); if (l9 === undefined) break b986;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b986;
l11 = l10;
l12 = new O33("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b988: {
if (l3 === undefined) break b988;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b989: {
return l2;
}
}
function f179(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b990: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b990;
if ((l4 === false)) break b990;
l5 = f173(l0,l1); if (l5 === undefined) break b990;
if ((l5 === false)) break b990;
b991: {
l6 = f174(l0,l1); if (l6 === undefined) break b991;
if ((l6 === false)) break b991;
break b990;}
b992: {
l7 = f176(l0,l1); if (l7 === undefined) break b992;
if ((l7 === false)) break b992;
break b990;}
b993: {
l8 = f179(l0,l1); if (l8 === undefined) break b993;
if ((l8 === false)) break b993;
break b990;}
l9 = f168(l0,l1); if (l9 === undefined) break b990;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b990;
l11 = l10;
l12 = new O33("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b994: {
if (l3 === undefined) break b994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b995: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b995;
if ((l4 === false)) break b995;
b996: {
l5 = f170(l0,l1); if (l5 === undefined) break b996;
if ((l5 === false)) break b996;
break b995;}
l6 = f168(l0,l1); if (l6 === undefined) break b995;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b995;
l8 = l7;
l9 = new O33("improve",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b997: {
if (l3 === undefined) break b997;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b998: {
return l2;
}
}
function f180(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b999: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b999;
if ((l4 === false)) break b999;
l5 = f170(l0,l1); if (l5 === undefined) break b999;
if ((l5 === false)) break b999;
l6 = f168(l0,l1); if (l6 === undefined) break b999;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b999;
l8 = l7;
l9 = new O33("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1000: {
if (l3 === undefined) break b1000;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1001: {
return l2;
}
}
function f181(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1002: {
l3 = undefined;
l4 = [];
b1003: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1004 = keysOf(l6), v1004 = valuesOf(l6);
for (let n1004 = 0; n1004 < v1004.length; n1004++) {
l7 = k1004 === null ? n1004 : k1004[n1004];
l8 = v1004[n1004];
b1005: {
l9 = l7;
l10 = l8;
b1006: {
b1007: {
b1008: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1008;
break b1007;
}
b1009: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1009;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1009;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1009;
l15 = D(l14, l10); if (l15 === undefined) break b1009;
l11 = l15;
break b1007;
}
break b1005;
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
b1010: {
if (l3 === undefined) break b1010;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1011: {
return l2;
}
}
function f182(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1012: {
l3 = undefined;
l4 = [];
b1013: {
l5 = f182(l0,l1); if (l5 === undefined) break b1013;
{
const k1014 = keysOf(l5), v1014 = valuesOf(l5);
for (let n1014 = 0; n1014 < v1014.length; n1014++) {
l6 = k1014 === null ? n1014 : k1014[n1014];
l7 = v1014[n1014];
b1015: {
l8 = l6;
l9 = l7;
b1016: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1016;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1016;
if ((l11 === false)) break b1016;
break b1015;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1017: {
l14 = f182(l0,l1); if (l14 === undefined) break b1017;
{
const k1018 = keysOf(l14), v1018 = valuesOf(l14);
for (let n1018 = 0; n1018 < v1018.length; n1018++) {
l15 = k1018 === null ? n1018 : k1018[n1018];
l16 = v1018[n1018];
b1019: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1019;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1019;
if ((l20 === false)) break b1019;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1012;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1020: {
if (l3 === undefined) break b1020;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1021: {
return l2;
}
}
function f183(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1022: {
b1023: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1023;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1023;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1023;
if ((l9 === false)) break b1023;
l10 = f183(l0,l1); if (l10 === undefined) break b1023;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1023;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1023;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1023;
l17 = l16;
l18 = f183(l0,l1); if (l18 === undefined) break b1023;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1023;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1023;
l22 = l21;
l23 = new O34(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1023;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1024: {
if (l3 !== undefined) break b1024;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1025: {
if (l3 === undefined) break b1025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1026: {
return l2;
}
}
function f184(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g185(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1027: {
b1028: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1028;
if ((l4 === false)) break b1028;
l5 = f173(l0,l1); if (l5 === undefined) break b1028;
if ((l5 === false)) break b1028;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1028;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1028;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1028;
if ((l9 === false)) break b1028;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1028;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1028;
l12 = l11;
l13 = new O35(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1029: {
if (l3 !== undefined) break b1029;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1030: {
if (l3 === undefined) break b1030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1031: {
return l2;
}
}
function f185(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1032: {
l2 = new Bare();
}
b1033: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1033;
{
const k1034 = keysOf(l4), v1034 = valuesOf(l4);
for (let n1034 = 0; n1034 < v1034.length; n1034++) {
l5 = k1034 === null ? n1034 : k1034[n1034];
l6 = v1034[n1034];
b1035: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1036: {
return l2;
}
}
function f186(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1037: {
l2 = new RegoSet();
}
b1038: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1038;
if ((l4 === false)) break b1038;
b1039: {
l5 = f174(l0,l1); if (l5 === undefined) break b1039;
if ((l5 === false)) break b1039;
break b1038;}
b1040: {
l6 = f168(l0,l1); if (l6 === undefined) break b1040;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1040;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1040;
if ((l8 === false)) break b1040;
break b1038;}
b1041: {
l9 = f186(l0,l1); if (l9 === undefined) break b1041;
l10 = H(l9) ? l9.serious : undefined; if (l10 === undefined && (l10 = S(l9, "serious")) === undefined) break b1041;
if ((l10 === false)) break b1041;
break b1038;}
l11 = new O7("serious");
l2.add(l11);
}
b1042: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1042;
if ((l4 === false)) break b1042;
l5 = f173(l0,l1); if (l5 === undefined) break b1042;
if ((l5 === false)) break b1042;
b1043: {
l6 = f178(l0,l1); if (l6 === undefined) break b1043;
if ((l6 === false)) break b1043;
break b1042;}
l7 = f168(l0,l1); if (l7 === undefined) break b1042;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1042;
if ((l8 === false)) break b1042;
b1044: {
l9 = f186(l0,l1); if (l9 === undefined) break b1044;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1044;
if ((l10 === false)) break b1044;
break b1042;}
l11 = new O7("cooperative");
l2.add(l11);
}
b1045: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b1045;
if ((l4 === false)) break b1045;
b1046: {
l5 = f169(l0,l1); if (l5 === undefined) break b1046;
if ((l5 === false)) break b1046;
break b1045;}
b1047: {
l6 = f186(l0,l1); if (l6 === undefined) break b1047;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1047;
if ((l7 === false)) break b1047;
break b1045;}
l8 = new O7("cure_by");
l2.add(l8);
}
b1048: {
return l2;
}
}
function f187(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1049: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1049;
if ((l4 === false)) break b1049;
b1050: {
l5 = f169(l0,l1); if (l5 === undefined) break b1050;
if ((l5 === false)) break b1050;
break b1049;}
l6 = f173(l0,l1); if (l6 === undefined) break b1049;
if ((l6 === false)) break b1049;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1049;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1049;
l9 = l8;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b1049;
if ((l10 === false)) break b1049;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1049;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1049;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1049;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1049;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1049;
if ((l17 === false)) break b1049;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1051: {
if (l3 === undefined) break b1051;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1052: {
return l2;
}
}
function f188(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1053: {
b1054: {
l3 = undefined;
l4 = f174(l0,l1); if (l4 === undefined) break b1054;
if ((l4 === false)) break b1054;
if (l3 === undefined) l3 = "overdue"; else if (!Q(l3, "overdue")) conflict();
}
b1055: {
if (l3 !== undefined) break b1055;
l4 = f187(l0,l1); if (l4 === undefined) break b1055;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1055;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1055;
if ((l9 === false)) break b1055;
if (l3 === undefined) l3 = "indeterminate"; else if (!Q(l3, "indeterminate")) conflict();
}
b1056: {
if (l3 !== undefined) break b1056;
l4 = f183(l0,l1); if (l4 === undefined) break b1056;
{
const k1057 = keysOf(l4), v1057 = valuesOf(l4);
for (let n1057 = 0; n1057 < v1057.length; n1057++) {
l5 = k1057 === null ? n1057 : k1057[n1057];
l6 = v1057[n1057];
b1058: {
l7 = l5;
l8 = l6;
b1059: {
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1059;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1059;
if ((l10 === false)) break b1059;
break b1058;}
if (l3 === undefined) l3 = "due"; else if (!Q(l3, "due")) conflict();
}
}
}
}
b1060: {
if (l3 !== undefined) break b1060;
l4 = f183(l0,l1); if (l4 === undefined) break b1060;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1060;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1060;
if ((l9 === false)) break b1060;
if (l3 === undefined) l3 = "may_act"; else if (!Q(l3, "may_act")) conflict();
}
b1061: {
if (l3 !== undefined) break b1061;
l4 = f188(l0,l1); if (l4 === undefined) break b1061;
if ((l4 === false)) break b1061;
if (l3 === undefined) l3 = "fulfilled_late"; else if (!Q(l3, "fulfilled_late")) conflict();
}
b1062: {
if (l3 !== undefined) break b1062;
if (l3 === undefined) l3 = "fulfilled"; else if (!Q(l3, "fulfilled")) conflict();
}
b1063: {
if (l3 === undefined) break b1063;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1064: {
return l2;
}
}
function f189(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function f190(l0,l1,l3) {
let l4,l5,l6,l2;
b1065: {
b1066: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1066;
if ((l6 === false)) break b1066;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1067: {
if (l4 !== undefined) break b1067;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1068: {
if (l4 === undefined) break b1068;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1069: {
return l2;
}
}
function g191(l0,l1) {
let l3,l4,l2;
b1070: {
l3 = undefined;
l4 = new O36("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1071: {
if (l3 === undefined) break b1071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1072: {
return l2;
}
}
function f191(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1073: {
l2 = new RegoSet();
}
b1074: {
l3 = undefined;
l4 = f174(l0,l1); if (l4 === undefined) break b1074;
if ((l4 === false)) break b1074;
l5 = f168(l0,l1); if (l5 === undefined) break b1074;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1074;
l7 = l6;
l8 = f19(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1074;
l9 = l8;
l2.add(l9);
}
b1075: {
l3 = undefined;
l4 = f188(l0,l1); if (l4 === undefined) break b1075;
if ((l4 === false)) break b1075;
l5 = f168(l0,l1); if (l5 === undefined) break b1075;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1075;
l7 = l6;
l8 = f19(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1075;
l9 = l8;
l2.add(l9);
}
b1076: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1076;
{
const k1077 = keysOf(l4), v1077 = valuesOf(l4);
for (let n1077 = 0; n1077 < v1077.length; n1077++) {
l5 = k1077 === null ? n1077 : k1077[n1077];
l6 = v1077[n1077];
b1078: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1078;
l10 = l9;
l11 = f190(l0,l1,l10); if (l11 === undefined) break b1078;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1078;
l14 = l13;
l15 = f191(l0,l1); if (l15 === undefined) break b1078;
l16 = D(l15, l14); if (l16 === undefined) break b1078;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1078;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1078;
l22 = l21;
l23 = f19(l0,l1,l20,l22); if (l23 === undefined) break b1078;
l24 = l23;
l2.add(l24);
}
}
}
}
b1079: {
return l2;
}
}
function f192(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l2;
b1080: {
b1081: {
l3 = undefined;
b1082: {
l4 = f166(l0,l1); if (l4 === undefined) break b1082;
if ((l4 === false)) break b1082;
break b1081;}
l5 = f167(l0,l1); if (l5 === undefined) break b1081;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1081;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1083: {
if (l3 !== undefined) break b1083;
l4 = f166(l0,l1); if (l4 === undefined) break b1083;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1083;
if (!(l5 === "unavailable")) break b1083;
l6 = f167(l0,l1); if (l6 === undefined) break b1083;
l7 = l6;
l8 = f166(l0,l1); if (l8 === undefined) break b1083;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1083;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1084: {
if (l3 !== undefined) break b1084;
b1085: {
l4 = f168(l0,l1); if (l4 === undefined) break b1085;
if ((l4 === false)) break b1085;
break b1084;}
l5 = f167(l0,l1); if (l5 === undefined) break b1084;
l6 = l5;
l7 = f166(l0,l1); if (l7 === undefined) break b1084;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1084;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1086: {
if (l3 !== undefined) break b1086;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1086;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1086;
if (!(l5 === false)) break b1086;
l6 = f167(l0,l1); if (l6 === undefined) break b1086;
l7 = l6;
l8 = f166(l0,l1); if (l8 === undefined) break b1086;
l9 = l8;
l10 = new Bare();
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1086;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1087: {
if (l3 !== undefined) break b1087;
l4 = f184(l0,l1); if (l4 === undefined) break b1087;
l5 = l4;
l6 = f185(l0,l1); if (l6 === undefined) break b1087;
l7 = l6;
l8 = b_object_union(l5,l7); if (l8 === undefined) break b1087;
l9 = l8;
l10 = f167(l0,l1); if (l10 === undefined) break b1087;
l11 = l10;
l12 = f166(l0,l1); if (l12 === undefined) break b1087;
l13 = l12;
l14 = f189(l0,l1); if (l14 === undefined) break b1087;
l15 = l14;
l16 = new RegoSet();
b1088: {
l17 = f168(l0,l1); if (l17 === undefined) break b1088;
{
const k1089 = keysOf(l17), v1089 = valuesOf(l17);
for (let n1089 = 0; n1089 < v1089.length; n1089++) {
l18 = k1089 === null ? n1089 : k1089[n1089];
l19 = v1089[n1089];
b1090: {
l20 = l18;
l21 = l19;
l22 = f14(l0,l1,l21); if (l22 === undefined) break b1090;
l23 = l22;
{
const k1091 = keysOf(l23), v1091 = valuesOf(l23);
for (let n1091 = 0; n1091 < v1091.length; n1091++) {
l24 = k1091 === null ? n1091 : k1091[n1091];
l25 = v1091[n1091];
b1092: {
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
l29 = f187(l0,l1); if (l29 === undefined) break b1087;
l30 = l29;
l31 = new RegoSet();
b1093: {
l32 = f183(l0,l1); if (l32 === undefined) break b1093;
{
const k1094 = keysOf(l32), v1094 = valuesOf(l32);
for (let n1094 = 0; n1094 < v1094.length; n1094++) {
l33 = k1094 === null ? n1094 : k1094[n1094];
l34 = v1094[n1094];
b1095: {
l35 = l33;
l36 = l34;
b1096: {
l37 = H(l36) ? l36.rule : undefined; if (l37 === undefined && (l37 = S(l36, "rule")) === undefined) break b1096;
l38 = H(l37) ? l37.may : undefined; if (l38 === undefined && (l38 = S(l37, "may")) === undefined) break b1096;
if ((l38 === false)) break b1096;
break b1095;}
l39 = H(l36) ? l36.act : undefined; if (l39 === undefined && (l39 = S(l36, "act")) === undefined) break b1095;
l40 = l39;
l41 = H(l36) ? l36.rule : undefined; if (l41 === undefined && (l41 = S(l36, "rule")) === undefined) break b1095;
l42 = l41;
l43 = f19(l0,l1,l40,l42); if (l43 === undefined) break b1095;
l44 = l43;
l31.add(l44);
}
}
}
}
l45 = l31;
l46 = f192(l0,l1); if (l46 === undefined) break b1087;
l47 = l46;
l48 = new O22(l28,l30,l45,l47,l9);
l49 = f17(l0,l1,l11,l13,l15,l48); if (l49 === undefined) break b1087;
l50 = l49;
if (l3 === undefined) l3 = l50; else if (!Q(l3, l50)) conflict();
}
b1097: {
if (l3 === undefined) break b1097;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1098: {
return l2;
}
}
function f193(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1099: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1099;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1099;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1099;
if ((l7 === false)) break b1099;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1100: {
if (l3 === undefined) break b1100;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1101: {
return l2;
}
}
function f194(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function f195(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1102: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1102;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1102;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1102;
if ((l8 === false)) break b1102;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1103: {
if (l4 === undefined) break b1103;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1104: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1104;
if (!(l6 === "unavailable")) break b1104;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1105: {
if (l4 === undefined) break b1105;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1106: {
return l2;
}
}
function f196(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20;
b1107: {
l4 = undefined;
l5 = l3;
l6 = f194(l0,l1); if (l6 === undefined) break b1107;
if ((l6 === false)) break b1107;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1107;
if (!(l7 === "available")) break b1107;
b1108: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1108;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1108;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1108;
if ((l10 === false)) break b1108;
break b1107;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1107;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1107;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1109: {
if (l4 === undefined) break b1109;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1110: {
l4 = undefined;
l5 = l3;
l6 = f194(l0,l1); if (l6 === undefined) break b1110;
if ((l6 === false)) break b1110;
l7 = f195(l0,l1,l5); if (l7 === undefined) break b1110;
if ((l7 === false)) break b1110;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1110;
l9 = H(l8) ? l8.no_need_confirmed_on : undefined; if (l9 === undefined && (l9 = S(l8, "no_need_confirmed_on")) === undefined) break b1110;
l10 = l9;
l11 = f24(l0,l1,l10); if (l11 === undefined) break b1110;
if ((l11 === false)) break b1110;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1110;
l13 = H(l12) ? l12.use_ended_on : undefined; if (l13 === undefined && (l13 = S(l12, "use_ended_on")) === undefined) break b1110;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1110;
l16 = H(l15) ? l15.no_need_confirmed_on : undefined; if (l16 === undefined && (l16 = S(l15, "no_need_confirmed_on")) === undefined) break b1110;
l17 = l16;
l18 = [l14,l17];
l19 = b_max(l18); if (l19 === undefined) break b1110;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b1111: {
if (l4 === undefined) break b1111;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1112: {
return l2;
}
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1113: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1113;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1113;
l7 = l6;
l8 = f196(l0,l1,l7); if (l8 === undefined) break b1113;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1114: {
if (l3 === undefined) break b1114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1115: {
return l2;
}
}
function f197(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1116: {
b1117: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1117;
if ((l4 === false)) break b1117;
l5 = f6(l0,l1); if (l5 === undefined) break b1117;
l6 = l5;
l7 = f197(l0,l1); if (l7 === undefined) break b1117;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1117;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1118: {
if (l3 !== undefined) break b1118;
l4 = f6(l0,l1); if (l4 === undefined) break b1118;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1119: {
if (l3 === undefined) break b1119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1120: {
return l2;
}
}
function f198(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1121: {
l3 = undefined;
l4 = f198(l0,l1); if (l4 === undefined) break b1121;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1121;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1122: {
if (l3 === undefined) break b1122;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1123: {
return l2;
}
}
function f199(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function f200(l0,l1) {
let l3,l2;
b1124: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1125: {
if (l3 === undefined) break b1125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1126: {
return l2;
}
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1127: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1127;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1127;
l6 = l5;
l7 = f199(l0,l1); if (l7 === undefined) break b1127;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1127;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1127;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1127;
l11 = D(l10, l6); if (l11 === undefined) break b1127;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1128: {
if (l3 === undefined) break b1128;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1129: {
return l2;
}
}
function f201(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1130: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1130;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1130;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1130;
if ((l7 === false)) break b1130;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1131: {
if (l3 === undefined) break b1131;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1132: {
return l2;
}
}
function f202(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1133: {
l3 = undefined;
l4 = f199(l0,l1); if (l4 === undefined) break b1133;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1133;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1133;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1133;
if ((l7 === false)) break b1133;
b1134: {
l8 = f202(l0,l1); if (l8 === undefined) break b1134;
if ((l8 === false)) break b1134;
break b1133;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1135: {
if (l3 === undefined) break b1135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1136: {
return l2;
}
}
function f203(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function f204(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1137: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1137;
l7 = D(l6, l5); if (l7 === undefined) break b1137;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1137;
if ((l9 === false)) break b1137;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1138: {
if (l4 === undefined) break b1138;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1139: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1139;
l7 = D(l6, l5); if (l7 === undefined) break b1139;
if (!(l7 === true)) break b1139;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1140: {
if (l4 === undefined) break b1140;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1141: {
return l2;
}
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1142: {
b1143: {
l3 = undefined;
l4 = f201(l0,l1); if (l4 === undefined) break b1143;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1143;
l6 = l5;
l7 = undefined;
b1144: {
b1145: {
if (!Array.isArray(l6)) break b1145;
break b1144;
}
b1146: {
if (!O(l6)) break b1146;
break b1144;
}
b1147: {
if (!(l6 instanceof RegoSet)) break b1147;
break b1144;
}
break b1143;
}
{
const k1148 = keysOf(l6), v1148 = valuesOf(l6);
for (let n1148 = 0; n1148 < v1148.length; n1148++) {
l9 = k1148 === null ? n1148 : k1148[n1148];
l10 = v1148[n1148];
b1149: {
l11 = l9;
l8 = undefined;
b1150: {
l12 = l10;
l13 = f204(l0,l1,l12); if (l13 === undefined) break b1150;
if ((l13 === false)) break b1150;
l8 = true;
}
if (l8 !== undefined) break b1149;
l7 = true;
}
}
}
if (l7 !== undefined) break b1143;
l14 = [];
b1151: {
l15 = f201(l0,l1); if (l15 === undefined) break b1151;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1151;
{
const k1152 = keysOf(l16), v1152 = valuesOf(l16);
for (let n1152 = 0; n1152 < v1152.length; n1152++) {
l17 = k1152 === null ? n1152 : k1152[n1152];
l18 = v1152[n1152];
b1153: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1153;
l22 = D(l21, l20); if (l22 === undefined) break b1153;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1153;
if ((l24 === false)) break b1153;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1143;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1154: {
if (l3 !== undefined) break b1154;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1155: {
if (l3 === undefined) break b1155;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1156: {
return l2;
}
}
function f205(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1157: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1157;
l5 = l4;
l6 = f201(l0,l1); if (l6 === undefined) break b1157;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1157;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1157;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1158: {
if (l3 === undefined) break b1158;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1159: {
return l2;
}
}
function f206(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1160: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1160;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1160;
l6 = l5;
l7 = f199(l0,l1); if (l7 === undefined) break b1160;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1160;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1160;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1160;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1160;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1160;
if ((l13 === false)) break b1160;
l14 = f199(l0,l1); if (l14 === undefined) break b1160;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1160;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1160;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1160;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1161: {
if (l3 === undefined) break b1161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1162: {
return l2;
}
}
function f207(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1163: {
b1164: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1164;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1164;
l6 = l5;
l7 = undefined;
b1165: {
b1166: {
if (!Array.isArray(l6)) break b1166;
break b1165;
}
b1167: {
if (!O(l6)) break b1167;
break b1165;
}
b1168: {
if (!(l6 instanceof RegoSet)) break b1168;
break b1165;
}
break b1164;
}
{
const k1169 = keysOf(l6), v1169 = valuesOf(l6);
for (let n1169 = 0; n1169 < v1169.length; n1169++) {
l9 = k1169 === null ? n1169 : k1169[n1169];
l10 = v1169[n1169];
b1170: {
l11 = l9;
l8 = undefined;
b1171: {
l12 = l10;
l13 = f204(l0,l1,l12); if (l13 === undefined) break b1171;
if ((l13 === false)) break b1171;
l8 = true;
}
if (l8 !== undefined) break b1170;
l7 = true;
}
}
}
if (l7 !== undefined) break b1164;
l14 = [];
b1172: {
l15 = f207(l0,l1); if (l15 === undefined) break b1172;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1172;
{
const k1173 = keysOf(l16), v1173 = valuesOf(l16);
for (let n1173 = 0; n1173 < v1173.length; n1173++) {
l17 = k1173 === null ? n1173 : k1173[n1173];
l18 = v1173[n1173];
b1174: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1174;
l22 = D(l21, l20); if (l22 === undefined) break b1174;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1174;
if ((l24 === false)) break b1174;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1164;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1175: {
if (l3 !== undefined) break b1175;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1176: {
if (l3 === undefined) break b1176;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1177: {
return l2;
}
}
function f208(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1178: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1178;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1178;
if ((l6 === false)) break b1178;
l7 = f205(l0,l1); if (l7 === undefined) break b1178;
l8 = l7;
l9 = f207(l0,l1); if (l9 === undefined) break b1178;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1178;
l11 = l10;
l12 = f35(l0,l1,l8,l11); if (l12 === undefined) break b1178;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1179: {
if (l3 === undefined) break b1179;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1180: {
return l2;
}
}
function f209(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1181: {
l2 = new RegoSet();
}
b1182: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1182;
l5 = l4;
l6 = f206(l0,l1); if (l6 === undefined) break b1182;
l7 = l6;
l8 = f201(l0,l1); if (l8 === undefined) break b1182;
l9 = l8;
l10 = new O20("destroy_data","destruction",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1183: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1183;
l5 = l4;
l6 = f209(l0,l1); if (l6 === undefined) break b1183;
l7 = l6;
l8 = f207(l0,l1); if (l8 === undefined) break b1183;
l9 = l8;
l10 = new O20("notify_destruction","notice",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1184: {
return l2;
}
}
function f210(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1185: {
l3 = undefined;
l4 = new RegoSet();
b1186: {
l5 = f210(l0,l1); if (l5 === undefined) break b1186;
{
const k1187 = keysOf(l5), v1187 = valuesOf(l5);
for (let n1187 = 0; n1187 < v1187.length; n1187++) {
l6 = k1187 === null ? n1187 : k1187[n1187];
l7 = v1187[n1187];
b1188: {
l8 = l6;
l9 = l7;
l10 = f116(l0,l1,l9); if (l10 === undefined) break b1188;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1189: {
if (l3 === undefined) break b1189;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1190: {
return l2;
}
}
function f211(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1191: {
l3 = undefined;
l4 = f211(l0,l1); if (l4 === undefined) break b1191;
l5 = l4;
l6 = new RegoSet();
l7 = f124(l0,l1,l5,l6); if (l7 === undefined) break b1191;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1192: {
if (l3 === undefined) break b1192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1193: {
return l2;
}
}
function f212(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1194: {
l2 = new RegoSet();
}
b1195: {
l3 = undefined;
l4 = f210(l0,l1); if (l4 === undefined) break b1195;
l5 = l4;
l6 = f117(l0,l1,l5); if (l6 === undefined) break b1195;
l7 = l6;
{
const k1196 = keysOf(l7), v1196 = valuesOf(l7);
for (let n1196 = 0; n1196 < v1196.length; n1196++) {
l8 = k1196 === null ? n1196 : k1196[n1196];
l9 = v1196[n1196];
b1197: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b1198: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1198;
if (!(l4 === "")) break b1198;
l5 = f201(l0,l1); if (l5 === undefined) break b1198;
l6 = l5;
l7 = f52(l0,l1,l6); if (l7 === undefined) break b1198;
l8 = l7;
{
const k1199 = keysOf(l8), v1199 = valuesOf(l8);
for (let n1199 = 0; n1199 < v1199.length; n1199++) {
l9 = k1199 === null ? n1199 : k1199[n1199];
l10 = v1199[n1199];
b1200: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b1201: {
return l2;
}
}
function f213(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l37,l38,l39,l36,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l2;
b1202: {
b1203: {
l3 = undefined;
b1204: {
l4 = f199(l0,l1); if (l4 === undefined) break b1204;
if ((l4 === false)) break b1204;
break b1203;}
l5 = f200(l0,l1); if (l5 === undefined) break b1203;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1203;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1205: {
if (l3 !== undefined) break b1205;
l4 = f199(l0,l1); if (l4 === undefined) break b1205;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1205;
if (!(l5 === "unavailable")) break b1205;
l6 = f200(l0,l1); if (l6 === undefined) break b1205;
l7 = l6;
l8 = f199(l0,l1); if (l8 === undefined) break b1205;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1205;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1206: {
if (l3 !== undefined) break b1206;
b1207: {
l4 = f201(l0,l1); if (l4 === undefined) break b1207;
if ((l4 === false)) break b1207;
break b1206;}
l5 = f200(l0,l1); if (l5 === undefined) break b1206;
l6 = l5;
l7 = f199(l0,l1); if (l7 === undefined) break b1206;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1206;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1208: {
if (l3 !== undefined) break b1208;
l4 = f203(l0,l1); if (l4 === undefined) break b1208;
if ((l4 === false)) break b1208;
l5 = f201(l0,l1); if (l5 === undefined) break b1208;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1208;
l8 = l7;
l9 = f200(l0,l1); if (l9 === undefined) break b1208;
l10 = l9;
l11 = f199(l0,l1); if (l11 === undefined) break b1208;
l12 = l11;
l13 = new O2(l8);
l14 = f17(l0,l1,l10,l12,"not_due",l13); if (l14 === undefined) break b1208;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1209: {
if (l3 !== undefined) break b1209;
b1210: {
l4 = f194(l0,l1); if (l4 === undefined) break b1210;
if ((l4 === false)) break b1210;
break b1209;}
l5 = f201(l0,l1); if (l5 === undefined) break b1209;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1209;
l8 = l7;
l9 = f200(l0,l1); if (l9 === undefined) break b1209;
l10 = l9;
l11 = f199(l0,l1); if (l11 === undefined) break b1209;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("use_ended_on");
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1209;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1211: {
if (l3 !== undefined) break b1211;
l4 = f210(l0,l1); if (l4 === undefined) break b1211;
l5 = l4;
l6 = f212(l0,l1); if (l6 === undefined) break b1211;
l7 = l6;
l8 = f126(l0,l1,l5,l7); if (l8 === undefined) break b1211;
l9 = l8;
l10 = f200(l0,l1); if (l10 === undefined) break b1211;
l11 = l10;
l12 = f199(l0,l1); if (l12 === undefined) break b1211;
l13 = l12;
l14 = f212(l0,l1); if (l14 === undefined) break b1211;
l15 = l14;
l16 = new RegoSet();
b1212: {
l17 = f210(l0,l1); if (l17 === undefined) break b1212;
{
const k1213 = keysOf(l17), v1213 = valuesOf(l17);
for (let n1213 = 0; n1213 < v1213.length; n1213++) {
l18 = k1213 === null ? n1213 : k1213[n1213];
l19 = v1213[n1213];
b1214: {
l20 = l18;
l21 = l19;
l22 = H(l21) ? l21.rule : undefined; if (l22 === undefined && (l22 = S(l21, "rule")) === undefined) break b1214;
l23 = l22;
l24 = f14(l0,l1,l23); if (l24 === undefined) break b1214;
l25 = l24;
{
const k1215 = keysOf(l25), v1215 = valuesOf(l25);
for (let n1215 = 0; n1215 < v1215.length; n1215++) {
l26 = k1215 === null ? n1215 : k1215[n1215];
l27 = v1215[n1215];
b1216: {
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
l31 = f213(l0,l1); if (l31 === undefined) break b1211;
l32 = l31;
l33 = new Bare();
b1217: {
l34 = f206(l0,l1); if (l34 === undefined) break b1217;
l33["destroy_by"] = l34;
}
b1218: {
l35 = f209(l0,l1); if (l35 === undefined) break b1218;
l33["notify_by"] = l35;
}
b1219: {
b1220: {
l37 = H(l1) ? l1.hdp : undefined; if (l37 === undefined && (l37 = S(l1, "hdp")) === undefined) break b1220;
l38 = H(l37) ? l37.data_destruction : undefined; if (l38 === undefined && (l38 = S(l37, "data_destruction")) === undefined) break b1220;
l39 = D(l38, "values"); if (l39 === undefined) break b1220;
l36 = merge(l39, l33);
break b1219;
}
l36 = l33;
}
l40 = l36;
l41 = new RegoSet();
b1221: {
l42 = f210(l0,l1); if (l42 === undefined) break b1221;
{
const k1222 = keysOf(l42), v1222 = valuesOf(l42);
for (let n1222 = 0; n1222 < v1222.length; n1222++) {
l43 = k1222 === null ? n1222 : k1222[n1222];
l44 = v1222[n1222];
b1223: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.rule : undefined; if (l47 === undefined && (l47 = S(l46, "rule")) === undefined) break b1223;
l48 = l47;
l49 = f61(l0,l1,l48); if (l49 === undefined) break b1223;
l50 = l49;
{
const k1224 = keysOf(l50), v1224 = valuesOf(l50);
for (let n1224 = 0; n1224 < v1224.length; n1224++) {
l51 = k1224 === null ? n1224 : k1224[n1224];
l52 = v1224[n1224];
b1225: {
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
l57 = f17(l0,l1,l11,l13,l15,l56); if (l57 === undefined) break b1211;
l58 = l57;
if (l3 === undefined) l3 = l58; else if (!Q(l3, l58)) conflict();
}
b1226: {
if (l3 === undefined) break b1226;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1227: {
return l2;
}
}
function f214(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1228: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1228;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1228;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1229: {
if (l3 === undefined) break b1229;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1230: {
return l2;
}
}
function f215(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f216(l0,l1) {
let l3,l2;
b1231: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1232: {
if (l3 === undefined) break b1232;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1233: {
return l2;
}
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1234: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1234;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1234;
l6 = l5;
l7 = f215(l0,l1); if (l7 === undefined) break b1234;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1234;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1234;
l10 = D(l9, l6); if (l10 === undefined) break b1234;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1235: {
if (l3 === undefined) break b1235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1236: {
return l2;
}
}
function f217(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1237: {
l2 = new RegoSet();
}
b1238: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1239 = keysOf(l5), v1239 = valuesOf(l5);
for (let n1239 = 0; n1239 < v1239.length; n1239++) {
l6 = k1239 === null ? n1239 : k1239[n1239];
l7 = v1239[n1239];
b1240: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1240;
l11 = D(l10, l9); if (l11 === undefined) break b1240;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1240;
if ((l13 === false)) break b1240;
l2.add(l9);
}
}
}
}
b1241: {
return l2;
}
}
function f218(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l2;
b1242: {
l3 = undefined;
l4 = new O38("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1243: {
if (l3 === undefined) break b1243;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1244: {
return l2;
}
}
function f219(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1245: {
l2 = new RegoSet();
}
b1246: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1246;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1246;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1246;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1246;
l10 = f217(l0,l1); if (l10 === undefined) break b1246;
l11 = l10;
l12 = f19(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1246;
l13 = l12;
l2.add(l13);
}
b1247: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1247;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1247;
{
const k1248 = keysOf(l5), v1248 = valuesOf(l5);
for (let n1248 = 0; n1248 < v1248.length; n1248++) {
l6 = k1248 === null ? n1248 : k1248[n1248];
l7 = v1248[n1248];
b1249: {
l8 = l6;
l9 = l7;
l10 = f218(l0,l1); if (l10 === undefined) break b1249;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1249;
if ((l12 === false)) break b1249;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1249;
l14 = D(l13, l9); if (l14 === undefined) break b1249;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1249;
if ((l16 === false)) break b1249;
l17 = f219(l0,l1); if (l17 === undefined) break b1249;
l18 = D(l17, l9); if (l18 === undefined) break b1249;
l19 = l18;
l20 = f217(l0,l1); if (l20 === undefined) break b1249;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1249;
l23 = l22;
l2.add(l23);
}
}
}
}
b1250: {
return l2;
}
}
function f220(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1251: {
l2 = new RegoSet();
}
b1252: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1252;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1252;
{
const k1253 = keysOf(l5), v1253 = valuesOf(l5);
for (let n1253 = 0; n1253 < v1253.length; n1253++) {
l6 = k1253 === null ? n1253 : k1253[n1253];
l7 = v1253[n1253];
b1254: {
l8 = l6;
l9 = l7;
l10 = f218(l0,l1); if (l10 === undefined) break b1254;
l11 = l10;
b1255: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1255;
if ((l12 === false)) break b1255;
break b1254;}
l13 = new O7(l9);
l2.add(l13);
}
}
}
}
b1256: {
return l2;
}
}
function f221(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1257: {
b1258: {
l3 = undefined;
b1259: {
l4 = f215(l0,l1); if (l4 === undefined) break b1259;
if ((l4 === false)) break b1259;
break b1258;}
l5 = f216(l0,l1); if (l5 === undefined) break b1258;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1258;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1260: {
if (l3 !== undefined) break b1260;
l4 = f215(l0,l1); if (l4 === undefined) break b1260;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1260;
if (!(l5 === "unavailable")) break b1260;
l6 = f216(l0,l1); if (l6 === undefined) break b1260;
l7 = l6;
l8 = f215(l0,l1); if (l8 === undefined) break b1260;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1260;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1261: {
if (l3 !== undefined) break b1261;
b1262: {
l4 = f217(l0,l1); if (l4 === undefined) break b1262;
if ((l4 === false)) break b1262;
break b1261;}
l5 = f216(l0,l1); if (l5 === undefined) break b1261;
l6 = l5;
l7 = f215(l0,l1); if (l7 === undefined) break b1261;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1261;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1263: {
if (l3 !== undefined) break b1263;
l4 = f220(l0,l1); if (l4 === undefined) break b1263;
l5 = l4;
l6 = f221(l0,l1); if (l6 === undefined) break b1263;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1263;
l9 = l8;
l10 = f217(l0,l1); if (l10 === undefined) break b1263;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1263;
l13 = l12;
l14 = f216(l0,l1); if (l14 === undefined) break b1263;
l15 = l14;
l16 = f215(l0,l1); if (l16 === undefined) break b1263;
l17 = l16;
l18 = f221(l0,l1); if (l18 === undefined) break b1263;
l19 = l18;
l20 = new RegoSet();
b1264: {
l21 = f220(l0,l1); if (l21 === undefined) break b1264;
l22 = l21;
l23 = f221(l0,l1); if (l23 === undefined) break b1264;
l24 = l23;
l25 = f81(l0,l1,l22,l24); if (l25 === undefined) break b1264;
l26 = l25;
if (!(l26 === "permit")) break b1264;
l27 = f217(l0,l1); if (l27 === undefined) break b1264;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1264;
l30 = l29;
{
const k1265 = keysOf(l30), v1265 = valuesOf(l30);
for (let n1265 = 0; n1265 < v1265.length; n1265++) {
l31 = k1265 === null ? n1265 : k1265[n1265];
l32 = v1265[n1265];
b1266: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f220(l0,l1); if (l36 === undefined) break b1263;
l37 = l36;
l38 = new O39(l13,l19,l35,l37);
l39 = f17(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1263;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1267: {
if (l3 === undefined) break b1267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1268: {
return l2;
}
}
function f222(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1269: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1269;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1269;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1270: {
if (l3 === undefined) break b1270;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1271: {
return l2;
}
}
function f223(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function f224(l0,l1) {
let l3,l2;
b1272: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1273: {
if (l3 === undefined) break b1273;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1274: {
return l2;
}
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1275: {
l3 = undefined;
l4 = f223(l0,l1); if (l4 === undefined) break b1275;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1275;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1275;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1275;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1276: {
if (l3 === undefined) break b1276;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1277: {
return l2;
}
}
function f225(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1278: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1278;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1278;
if ((l5 === false)) break b1278;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1278;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1278;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1278;
if ((l9 === false)) break b1278;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1279: {
if (l3 === undefined) break b1279;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1280: {
return l2;
}
}
function f226(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1281: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1281;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1281;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1281;
if ((l7 === false)) break b1281;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1281;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1281;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1282: {
if (l3 === undefined) break b1282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1283: {
return l2;
}
}
function f227(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1284: {
b1285: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1285;
if ((l4 === false)) break b1285;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1285;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1285;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1286: {
if (l3 !== undefined) break b1286;
l4 = f227(l0,l1); if (l4 === undefined) break b1286;
l5 = l4;
l6 = f225(l0,l1); if (l6 === undefined) break b1286;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1286;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1286;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1287: {
if (l3 === undefined) break b1287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1288: {
return l2;
}
}
function f228(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1289: {
b1290: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1290;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1290;
if ((l5 === false)) break b1290;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1290;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1290;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1290;
if ((l9 === false)) break b1290;
l10 = f228(l0,l1); if (l10 === undefined) break b1290;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1290;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1290;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1290;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1291: {
if (l3 !== undefined) break b1291;
l4 = f228(l0,l1); if (l4 === undefined) break b1291;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1292: {
if (l3 === undefined) break b1292;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1293: {
return l2;
}
}
function f229(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1294: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1294;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1294;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1294;
if ((l8 === false)) break b1294;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1295: {
if (l3 === undefined) break b1295;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1296: {
return l2;
}
}
function f230(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1297: {
l2 = new RegoSet();
}
b1298: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1298;
if ((l4 === false)) break b1298;
l5 = f225(l0,l1); if (l5 === undefined) break b1298;
l6 = l5;
l7 = f19(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1298;
l8 = l7;
l2.add(l8);
}
b1299: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1299;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1299;
if ((l5 === false)) break b1299;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1299;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1299;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1299;
if ((l9 === false)) break b1299;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1299;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1299;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1299;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1299;
if ((l15 === false)) break b1299;
l16 = f225(l0,l1); if (l16 === undefined) break b1299;
l17 = l16;
l18 = f19(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1299;
l19 = l18;
l2.add(l19);
}
b1300: {
return l2;
}
}
function f231(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l2,l3,l4,l5,l6;
b1301: {
l2 = new RegoSet();
}
b1302: {
l3 = undefined;
b1303: {
l4 = f227(l0,l1); if (l4 === undefined) break b1303;
if ((l4 === false)) break b1303;
break b1302;}
b1304: {
l5 = f230(l0,l1); if (l5 === undefined) break b1304;
if ((l5 === false)) break b1304;
break b1302;}
l6 = new O7("acquired_on");
l2.add(l6);
}
b1305: {
return l2;
}
}
function f232(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l2;
b1306: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1306;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1307: {
if (l3 === undefined) break b1307;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1308: {
return l2;
}
}
function f233(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1309: {
b1310: {
l3 = undefined;
b1311: {
l4 = f226(l0,l1); if (l4 === undefined) break b1311;
if ((l4 === false)) break b1311;
break b1310;}
l5 = f225(l0,l1); if (l5 === undefined) break b1310;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b1310;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1312: {
if (l3 !== undefined) break b1312;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1313: {
if (l3 === undefined) break b1313;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1314: {
return l2;
}
}
function f234(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1315: {
b1316: {
l3 = undefined;
b1317: {
l4 = f223(l0,l1); if (l4 === undefined) break b1317;
if ((l4 === false)) break b1317;
break b1316;}
l5 = f224(l0,l1); if (l5 === undefined) break b1316;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1316;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1318: {
if (l3 !== undefined) break b1318;
l4 = f223(l0,l1); if (l4 === undefined) break b1318;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1318;
if (!(l5 === "unavailable")) break b1318;
l6 = f224(l0,l1); if (l6 === undefined) break b1318;
l7 = l6;
l8 = f223(l0,l1); if (l8 === undefined) break b1318;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1318;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1319: {
if (l3 !== undefined) break b1319;
b1320: {
l4 = f225(l0,l1); if (l4 === undefined) break b1320;
if ((l4 === false)) break b1320;
break b1319;}
l5 = f224(l0,l1); if (l5 === undefined) break b1319;
l6 = l5;
l7 = f223(l0,l1); if (l7 === undefined) break b1319;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1319;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1321: {
if (l3 !== undefined) break b1321;
l4 = f231(l0,l1); if (l4 === undefined) break b1321;
l5 = l4;
l6 = f232(l0,l1); if (l6 === undefined) break b1321;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1321;
l9 = l8;
l10 = f225(l0,l1); if (l10 === undefined) break b1321;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1321;
l13 = l12;
l14 = f224(l0,l1); if (l14 === undefined) break b1321;
l15 = l14;
l16 = f223(l0,l1); if (l16 === undefined) break b1321;
l17 = l16;
l18 = f232(l0,l1); if (l18 === undefined) break b1321;
l19 = l18;
l20 = new RegoSet();
b1322: {
l21 = f231(l0,l1); if (l21 === undefined) break b1322;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1322;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1322;
if ((l26 === false)) break b1322;
l27 = f225(l0,l1); if (l27 === undefined) break b1322;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1322;
l30 = l29;
{
const k1323 = keysOf(l30), v1323 = valuesOf(l30);
for (let n1323 = 0; n1323 < v1323.length; n1323++) {
l31 = k1323 === null ? n1323 : k1323[n1323];
l32 = v1323[n1323];
b1324: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f231(l0,l1); if (l36 === undefined) break b1321;
l37 = l36;
l38 = new Bare();
b1325: {
l39 = f233(l0,l1); if (l39 === undefined) break b1325;
l38["use_until"] = l39;
}
b1326: {
b1327: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1327;
l42 = H(l41) ? l41.data_use_period : undefined; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1327;
l43 = D(l42, "values"); if (l43 === undefined) break b1327;
l40 = merge(l43, l38);
break b1326;
}
l40 = l38;
}
l44 = l40;
l45 = f234(l0,l1); if (l45 === undefined) break b1321;
l46 = l45;
l47 = new O12(l13,l19,l35,l37,l44,l46);
l48 = f17(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1321;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1328: {
if (l3 === undefined) break b1328;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1329: {
return l2;
}
}
function f235(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1330: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1330;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1330;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1331: {
if (l3 === undefined) break b1331;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1332: {
return l2;
}
}
function f236(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function f237(l0,l1) {
let l3,l2;
b1333: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1334: {
if (l3 === undefined) break b1334;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1335: {
return l2;
}
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1336: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1336;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1336;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1336;
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
function f238(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1339: {
l3 = undefined;
l4 = [];
b1340: {
l5 = f238(l0,l1); if (l5 === undefined) break b1340;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1340;
{
const k1341 = keysOf(l6), v1341 = valuesOf(l6);
for (let n1341 = 0; n1341 < v1341.length; n1341++) {
l7 = k1341 === null ? n1341 : k1341[n1341];
l8 = v1341[n1341];
b1342: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1342;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1342;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1342;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1342;
if (!Q(l11, l14)) break b1342;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1342;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1342;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1342;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1342;
if (!Q(l15, l18)) break b1342;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1342;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1342;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1342;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1342;
if (!Q(l19, l22)) break b1342;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1343: {
if (l3 === undefined) break b1343;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1344: {
return l2;
}
}
function f239(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14;
b1345: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1345;
{
const k1346 = keysOf(l4), v1346 = valuesOf(l4);
for (let n1346 = 0; n1346 < v1346.length; n1346++) {
l5 = k1346 === null ? n1346 : k1346[n1346];
l6 = v1346[n1346];
b1347: {
l7 = l5;
l8 = l6;
b1348: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1348;
if ((l9 === false)) break b1348;
break b1347;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1349: {
if (l3 === undefined) break b1349;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1350: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1350;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1350;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1350;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1350;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1350;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1350;
if (!Q(l6, l9)) break b1350;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1350;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1350;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1350;
l13 = l12;
l14 = f73(l0,l1,l13); if (l14 === undefined) break b1350;
if ((l14 === false)) break b1350;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1351: {
if (l3 === undefined) break b1351;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1352: {
return l2;
}
}
function f240(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1353: {
l2 = new RegoSet();
}
b1354: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1354;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1354;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1354;
l9 = f238(l0,l1); if (l9 === undefined) break b1354;
l10 = l9;
l11 = f19(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1354;
l12 = l11;
l2.add(l12);
}
b1355: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1355;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1355;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1355;
if ((l9 === false)) break b1355;
b1356: {
l10 = f240(l0,l1); if (l10 === undefined) break b1356;
if ((l10 === false)) break b1356;
break b1355;}
l11 = f238(l0,l1); if (l11 === undefined) break b1355;
l12 = l11;
l13 = f19(l0,l1,"unit_of_another",l12); if (l13 === undefined) break b1355;
l14 = l13;
l2.add(l14);
}
b1357: {
return l2;
}
}
function f241(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1358: {
b1359: {
l3 = undefined;
b1360: {
l4 = f236(l0,l1); if (l4 === undefined) break b1360;
if ((l4 === false)) break b1360;
break b1359;}
l5 = f237(l0,l1); if (l5 === undefined) break b1359;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1359;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1361: {
if (l3 !== undefined) break b1361;
l4 = f236(l0,l1); if (l4 === undefined) break b1361;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1361;
if (!(l5 === "unavailable")) break b1361;
l6 = f237(l0,l1); if (l6 === undefined) break b1361;
l7 = l6;
l8 = f236(l0,l1); if (l8 === undefined) break b1361;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1361;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1362: {
if (l3 !== undefined) break b1362;
b1363: {
l4 = f238(l0,l1); if (l4 === undefined) break b1363;
if ((l4 === false)) break b1363;
break b1362;}
l5 = f237(l0,l1); if (l5 === undefined) break b1362;
l6 = l5;
l7 = f236(l0,l1); if (l7 === undefined) break b1362;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1362;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1364: {
if (l3 !== undefined) break b1364;
l4 = f241(l0,l1); if (l4 === undefined) break b1364;
l5 = l4;
l6 = new RegoSet();
l7 = f81(l0,l1,l5,l6); if (l7 === undefined) break b1364;
l8 = l7;
l9 = f238(l0,l1); if (l9 === undefined) break b1364;
l10 = l9;
l11 = f14(l0,l1,l10); if (l11 === undefined) break b1364;
l12 = l11;
l13 = f237(l0,l1); if (l13 === undefined) break b1364;
l14 = l13;
l15 = f236(l0,l1); if (l15 === undefined) break b1364;
l16 = l15;
l17 = new RegoSet();
b1365: {
l18 = f241(l0,l1); if (l18 === undefined) break b1365;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1365;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1365;
l23 = f238(l0,l1); if (l23 === undefined) break b1365;
l24 = l23;
l25 = f52(l0,l1,l24); if (l25 === undefined) break b1365;
l26 = l25;
{
const k1366 = keysOf(l26), v1366 = valuesOf(l26);
for (let n1366 = 0; n1366 < v1366.length; n1366++) {
l27 = k1366 === null ? n1366 : k1366[n1366];
l28 = v1366[n1366];
b1367: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
l31 = l17;
l32 = f241(l0,l1); if (l32 === undefined) break b1364;
l33 = l32;
l34 = new O16(l12,l31,l33);
l35 = f17(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1364;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1368: {
if (l3 === undefined) break b1368;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1369: {
return l2;
}
}
function f242(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1370: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1370;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1370;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1371: {
if (l3 === undefined) break b1371;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1372: {
return l2;
}
}
function f243(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function f244(l0,l1) {
let l3,l2;
b1373: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1374: {
if (l3 === undefined) break b1374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1375: {
return l2;
}
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1376: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1376;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1376;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1376;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1377: {
if (l3 === undefined) break b1377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1378: {
return l2;
}
}
function f245(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1379: {
b1380: {
l3 = undefined;
b1381: {
l4 = f243(l0,l1); if (l4 === undefined) break b1381;
if ((l4 === false)) break b1381;
break b1380;}
l5 = f244(l0,l1); if (l5 === undefined) break b1380;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1380;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1382: {
if (l3 !== undefined) break b1382;
l4 = f243(l0,l1); if (l4 === undefined) break b1382;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1382;
if (!(l5 === "unavailable")) break b1382;
l6 = f244(l0,l1); if (l6 === undefined) break b1382;
l7 = l6;
l8 = f243(l0,l1); if (l8 === undefined) break b1382;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1382;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1383: {
if (l3 !== undefined) break b1383;
b1384: {
l4 = f245(l0,l1); if (l4 === undefined) break b1384;
if ((l4 === false)) break b1384;
break b1383;}
l5 = f244(l0,l1); if (l5 === undefined) break b1383;
l6 = l5;
l7 = f243(l0,l1); if (l7 === undefined) break b1383;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1383;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1385: {
if (l3 !== undefined) break b1385;
l4 = f244(l0,l1); if (l4 === undefined) break b1385;
l5 = l4;
l6 = f243(l0,l1); if (l6 === undefined) break b1385;
l7 = l6;
l8 = f245(l0,l1); if (l8 === undefined) break b1385;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"handling","check"); if (l10 === undefined) break b1385;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1386: {
if (l3 === undefined) break b1386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1387: {
return l2;
}
}
function f246(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1388: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1388;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1388;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1389: {
if (l3 === undefined) break b1389;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1390: {
return l2;
}
}
function f247(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f248(l0,l1) {
let l3,l2;
b1391: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1392: {
if (l3 === undefined) break b1392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1393: {
return l2;
}
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1394: {
l3 = undefined;
l4 = f247(l0,l1); if (l4 === undefined) break b1394;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1394;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1394;
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
function f249(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1397: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1397;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1397;
l7 = l6;
l8 = f247(l0,l1); if (l8 === undefined) break b1397;
l9 = l8;
l10 = f249(l0,l1); if (l10 === undefined) break b1397;
l11 = l10;
l12 = f93(l0,l1); if (l12 === undefined) break b1397;
l13 = l12;
l14 = f96(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b1397;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1398: {
if (l3 === undefined) break b1398;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1399: {
return l2;
}
}
function f250(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1400: {
l2 = new RegoSet();
}
b1401: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1401;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1401;
l6 = l5;
l7 = new RegoSet();
l7.add("due");
l7.add("overdue");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b1401;
if ((l8 === false)) break b1401;
l2.add("may_act");
}
b1402: {
return l2;
}
}
function f251(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l2,l3,l4,l5,l6;
b1403: {
l2 = new RegoSet();
}
b1404: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1404;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1404;
if (!(l5 === "unknown")) break b1404;
l6 = new O7("last_done_on");
l2.add(l6);
}
b1405: {
return l2;
}
}
function f252(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1406: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1406;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1406;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b1406;
l8 = l7;
l9 = f27(l0,l1,l6,l8); if (l9 === undefined) break b1406;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1407: {
if (l3 === undefined) break b1407;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1408: {
return l2;
}
}
function f253(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1409: {
b1410: {
l3 = undefined;
b1411: {
l4 = f247(l0,l1); if (l4 === undefined) break b1411;
if ((l4 === false)) break b1411;
break b1410;}
l5 = f248(l0,l1); if (l5 === undefined) break b1410;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1410;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1412: {
if (l3 !== undefined) break b1412;
l4 = f247(l0,l1); if (l4 === undefined) break b1412;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1412;
if (!(l5 === "unavailable")) break b1412;
l6 = f248(l0,l1); if (l6 === undefined) break b1412;
l7 = l6;
l8 = f247(l0,l1); if (l8 === undefined) break b1412;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1412;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1413: {
if (l3 !== undefined) break b1413;
b1414: {
l4 = f249(l0,l1); if (l4 === undefined) break b1414;
if ((l4 === false)) break b1414;
break b1413;}
l5 = f248(l0,l1); if (l5 === undefined) break b1413;
l6 = l5;
l7 = f247(l0,l1); if (l7 === undefined) break b1413;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1413;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1415: {
if (l3 !== undefined) break b1415;
b1416: {
l4 = f249(l0,l1); if (l4 === undefined) break b1416;
l5 = H(l4) ? l4.may : undefined; if (l5 === undefined && (l5 = S(l4, "may")) === undefined) break b1416;
if ((l5 === false)) break b1416;
break b1415;}
l6 = f248(l0,l1); if (l6 === undefined) break b1415;
l7 = l6;
l8 = f247(l0,l1); if (l8 === undefined) break b1415;
l9 = l8;
l10 = f249(l0,l1); if (l10 === undefined) break b1415;
l11 = l10;
l12 = new O9("audit_due","audit_missed");
l13 = f98(l0,l1,l7,l9,l11,l12); if (l13 === undefined) break b1415;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1417: {
if (l3 !== undefined) break b1417;
l4 = f251(l0,l1); if (l4 === undefined) break b1417;
l5 = l4;
l6 = f252(l0,l1); if (l6 === undefined) break b1417;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b1417;
l9 = l8;
l10 = f249(l0,l1); if (l10 === undefined) break b1417;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1417;
l13 = l12;
l14 = f248(l0,l1); if (l14 === undefined) break b1417;
l15 = l14;
l16 = f247(l0,l1); if (l16 === undefined) break b1417;
l17 = l16;
l18 = f252(l0,l1); if (l18 === undefined) break b1417;
l19 = l18;
l20 = new RegoSet();
b1418: {
l21 = f251(l0,l1); if (l21 === undefined) break b1418;
l22 = l21;
l23 = b_internal_member_2("may_act",l22); if (l23 === undefined) break b1418;
if ((l23 === false)) break b1418;
l24 = f249(l0,l1); if (l24 === undefined) break b1418;
l25 = l24;
l26 = f19(l0,l1,"audit_may_be_held",l25); if (l26 === undefined) break b1418;
l27 = l26;
l20.add(l27);
}
l28 = l20;
l29 = f253(l0,l1); if (l29 === undefined) break b1417;
l30 = H(l29) ? l29.last : undefined; if (l30 === undefined && (l30 = S(l29, "last")) === undefined) break b1417;
l31 = l30;
l32 = f253(l0,l1); if (l32 === undefined) break b1417;
l33 = H(l32) ? l32.name : undefined; if (l33 === undefined && (l33 = S(l32, "name")) === undefined) break b1417;
l34 = l33;
l35 = new O26(l13,l19,l28);
l36 = new O17(l31,l34);
l35["values"] = l36;
l37 = f17(l0,l1,l15,l17,l9,l35); if (l37 === undefined) break b1417;
l38 = l37;
if (l3 === undefined) l3 = l38; else if (!Q(l3, l38)) conflict();
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
function f254(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
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
function f255(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f256(l0,l1) {
let l3,l2;
b1424: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1425: {
if (l3 === undefined) break b1425;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1426: {
return l2;
}
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1427: {
l3 = undefined;
l4 = f255(l0,l1); if (l4 === undefined) break b1427;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1427;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1427;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1428: {
if (l3 === undefined) break b1428;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1429: {
return l2;
}
}
function f257(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l2;
b1430: {
l3 = undefined;
l4 = new O9("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1431: {
if (l3 === undefined) break b1431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1432: {
return l2;
}
}
function f258(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1433: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b1433;
l5 = l4;
l6 = f93(l0,l1); if (l6 === undefined) break b1433;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1433;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1434: {
if (l3 === undefined) break b1434;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1435: {
return l2;
}
}
function f259(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1436: {
l3 = undefined;
l4 = f257(l0,l1); if (l4 === undefined) break b1436;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1436;
l6 = l5;
l7 = f259(l0,l1); if (l7 === undefined) break b1436;
l8 = l7;
l9 = f255(l0,l1); if (l9 === undefined) break b1436;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1436;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1436;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1436;
l13 = l12;
l14 = f28(l0,l1,l6,l8,l13); if (l14 === undefined) break b1436;
l15 = l14;
l16 = f257(l0,l1); if (l16 === undefined) break b1436;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1436;
l18 = l17;
l19 = f27(l0,l1,l18,l15); if (l19 === undefined) break b1436;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1437: {
if (l3 === undefined) break b1437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1438: {
return l2;
}
}
function f260(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1439: {
b1440: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1440;
l5 = l4;
l6 = f259(l0,l1); if (l6 === undefined) break b1440;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1440;
if ((l8 === false)) break b1440;
l9 = f257(l0,l1); if (l9 === undefined) break b1440;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1440;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1440;
l13 = l12;
l14 = f27(l0,l1,l11,l13); if (l14 === undefined) break b1440;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1441: {
if (l3 !== undefined) break b1441;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1441;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1441;
l6 = null;
if (!Q(l5, l6)) break b1441;
l7 = f260(l0,l1); if (l7 === undefined) break b1441;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1442: {
if (l3 !== undefined) break b1442;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1442;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1442;
l6 = l5;
l7 = f132(l0,l1,l6); if (l7 === undefined) break b1442;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1442;
l10 = l9;
l11 = f260(l0,l1); if (l11 === undefined) break b1442;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1442;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1442;
if ((l14 === false)) break b1442;
l15 = f260(l0,l1); if (l15 === undefined) break b1442;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1443: {
if (l3 !== undefined) break b1443;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1443;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1443;
l6 = l5;
l7 = f132(l0,l1,l6); if (l7 === undefined) break b1443;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1443;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1443;
l13 = l12;
l14 = f257(l0,l1); if (l14 === undefined) break b1443;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1443;
l16 = l15;
l17 = f27(l0,l1,l16,l13); if (l17 === undefined) break b1443;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1444: {
if (l3 === undefined) break b1444;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1445: {
return l2;
}
}
function f261(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1446: {
l3 = undefined;
l4 = f255(l0,l1); if (l4 === undefined) break b1446;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1446;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1446;
l7 = l6;
l8 = f261(l0,l1); if (l8 === undefined) break b1446;
l9 = l8;
l10 = f141(l0,l1,l7,l9); if (l10 === undefined) break b1446;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1447: {
if (l3 === undefined) break b1447;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1448: {
return l2;
}
}
function f262(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1449: {
b1450: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1450;
l5 = l4;
l6 = f261(l0,l1); if (l6 === undefined) break b1450;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1450;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1450;
if ((l9 === false)) break b1450;
if (l3 === undefined) l3 = "not_due"; else if (!Q(l3, "not_due")) conflict();
}
b1451: {
if (l3 !== undefined) break b1451;
l4 = f6(l0,l1); if (l4 === undefined) break b1451;
l5 = l4;
l6 = f262(l0,l1); if (l6 === undefined) break b1451;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b1451;
if ((l8 === false)) break b1451;
if (l3 === undefined) l3 = "due"; else if (!Q(l3, "due")) conflict();
}
b1452: {
if (l3 !== undefined) break b1452;
if (l3 === undefined) l3 = "overdue"; else if (!Q(l3, "overdue")) conflict();
}
b1453: {
if (l3 === undefined) break b1453;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1454: {
return l2;
}
}
function f263(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l2;
b1455: {
b1456: {
l3 = undefined;
b1457: {
l4 = f255(l0,l1); if (l4 === undefined) break b1457;
if ((l4 === false)) break b1457;
break b1456;}
l5 = f256(l0,l1); if (l5 === undefined) break b1456;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1456;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1458: {
if (l3 !== undefined) break b1458;
l4 = f255(l0,l1); if (l4 === undefined) break b1458;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1458;
if (!(l5 === "unavailable")) break b1458;
l6 = f256(l0,l1); if (l6 === undefined) break b1458;
l7 = l6;
l8 = f255(l0,l1); if (l8 === undefined) break b1458;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1458;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1459: {
if (l3 !== undefined) break b1459;
b1460: {
l4 = f257(l0,l1); if (l4 === undefined) break b1460;
if ((l4 === false)) break b1460;
break b1459;}
l5 = f256(l0,l1); if (l5 === undefined) break b1459;
l6 = l5;
l7 = f255(l0,l1); if (l7 === undefined) break b1459;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1459;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1461: {
if (l3 !== undefined) break b1461;
b1462: {
l4 = f257(l0,l1); if (l4 === undefined) break b1462;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1462;
if ((l5 === false)) break b1462;
break b1461;}
l6 = f256(l0,l1); if (l6 === undefined) break b1461;
l7 = l6;
l8 = f255(l0,l1); if (l8 === undefined) break b1461;
l9 = l8;
l10 = f257(l0,l1); if (l10 === undefined) break b1461;
l11 = l10;
l12 = f258(l0,l1); if (l12 === undefined) break b1461;
l13 = l12;
l14 = f98(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b1461;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1463: {
if (l3 !== undefined) break b1463;
b1464: {
l4 = f261(l0,l1); if (l4 === undefined) break b1464;
if ((l4 === false)) break b1464;
break b1463;}
l5 = f257(l0,l1); if (l5 === undefined) break b1463;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1463;
l8 = l7;
l9 = f256(l0,l1); if (l9 === undefined) break b1463;
l10 = l9;
l11 = f255(l0,l1); if (l11 === undefined) break b1463;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1463;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1465: {
if (l3 !== undefined) break b1465;
l4 = f257(l0,l1); if (l4 === undefined) break b1465;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b1465;
l7 = l6;
l8 = f255(l0,l1); if (l8 === undefined) break b1465;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1465;
l10 = H(l9) ? l9.audit_report : undefined; if (l10 === undefined && (l10 = S(l9, "audit_report")) === undefined) break b1465;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1465;
l13 = l12;
l14 = b_or(l7,l13); if (l14 === undefined) break b1465;
l15 = l14;
l16 = f261(l0,l1); if (l16 === undefined) break b1465;
l17 = l16;
l18 = f259(l0,l1); if (l18 === undefined) break b1465;
l19 = l18;
l20 = f95(l0,l1,l17,l19); if (l20 === undefined) break b1465;
l21 = l20;
l22 = f255(l0,l1); if (l22 === undefined) break b1465;
l23 = l22;
l24 = f257(l0,l1); if (l24 === undefined) break b1465;
l25 = l24;
l26 = f137(l0,l1,l23,l25,l21); if (l26 === undefined) break b1465;
l27 = l26;
l28 = b_or(l15,l27); if (l28 === undefined) break b1465;
l29 = l28;
l30 = f256(l0,l1); if (l30 === undefined) break b1465;
l31 = l30;
l32 = f255(l0,l1); if (l32 === undefined) break b1465;
l33 = l32;
l34 = f263(l0,l1); if (l34 === undefined) break b1465;
l35 = l34;
l36 = new RegoSet();
b1466: {
l37 = f263(l0,l1); if (l37 === undefined) break b1466;
l38 = l37;
l39 = f258(l0,l1); if (l39 === undefined) break b1466;
l40 = D(l39, l38); if (l40 === undefined) break b1466;
if ((l40 === false)) break b1466;
l41 = f257(l0,l1); if (l41 === undefined) break b1466;
l42 = l41;
l43 = f52(l0,l1,l42); if (l43 === undefined) break b1466;
l44 = l43;
{
const k1467 = keysOf(l44), v1467 = valuesOf(l44);
for (let n1467 = 0; n1467 < v1467.length; n1467++) {
l45 = k1467 === null ? n1467 : k1467[n1467];
l46 = v1467[n1467];
b1468: {
l47 = l45;
l48 = l46;
l36.add(l48);
}
}
}
}
l49 = l36;
l50 = new RegoSet();
b1469: {
l51 = f263(l0,l1); if (l51 === undefined) break b1469;
l52 = l51;
l53 = f258(l0,l1); if (l53 === undefined) break b1469;
l54 = D(l53, l52); if (l54 === undefined) break b1469;
l55 = l54;
l56 = f257(l0,l1); if (l56 === undefined) break b1469;
l57 = l56;
l58 = f19(l0,l1,l55,l57); if (l58 === undefined) break b1469;
l59 = l58;
l60 = f261(l0,l1); if (l60 === undefined) break b1469;
l61 = H(l60) ? l60.name : undefined; if (l61 === undefined && (l61 = S(l60, "name")) === undefined) break b1469;
l62 = l61;
l63 = new O10(l62);
l64 = b_object_union(l59,l63); if (l64 === undefined) break b1469;
l65 = l64;
l50.add(l65);
}
l66 = l50;
l67 = f262(l0,l1); if (l67 === undefined) break b1465;
l68 = l67;
l69 = f261(l0,l1); if (l69 === undefined) break b1465;
l70 = H(l69) ? l69.name : undefined; if (l70 === undefined && (l70 = S(l69, "name")) === undefined) break b1465;
l71 = l70;
l72 = new O16(l29,l49,l66);
l73 = new O17(l68,l71);
l72["values"] = l73;
l74 = f17(l0,l1,l31,l33,l35,l72); if (l74 === undefined) break b1465;
l75 = l74;
if (l3 === undefined) l3 = l75; else if (!Q(l3, l75)) conflict();
}
b1470: {
if (l3 === undefined) break b1470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1471: {
return l2;
}
}
function f264(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1472: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1472;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1472;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1473: {
if (l3 === undefined) break b1473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1474: {
return l2;
}
}
function f265(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f266(l0,l1) {
let l3,l2;
b1475: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1476: {
if (l3 === undefined) break b1476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1477: {
return l2;
}
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1478: {
l3 = undefined;
l4 = f265(l0,l1); if (l4 === undefined) break b1478;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1478;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1478;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1478;
if (!(l7 === "ip_address")) break b1478;
l8 = f265(l0,l1); if (l8 === undefined) break b1478;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1478;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1478;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1479: {
if (l3 === undefined) break b1479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1480: {
return l2;
}
}
function f267(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1481: {
b1482: {
l3 = undefined;
b1483: {
l4 = f265(l0,l1); if (l4 === undefined) break b1483;
if ((l4 === false)) break b1483;
break b1482;}
l5 = f266(l0,l1); if (l5 === undefined) break b1482;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1482;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1484: {
if (l3 !== undefined) break b1484;
l4 = f265(l0,l1); if (l4 === undefined) break b1484;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1484;
if (!(l5 === "unavailable")) break b1484;
l6 = f266(l0,l1); if (l6 === undefined) break b1484;
l7 = l6;
l8 = f265(l0,l1); if (l8 === undefined) break b1484;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1484;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1485: {
if (l3 !== undefined) break b1485;
b1486: {
l4 = f267(l0,l1); if (l4 === undefined) break b1486;
if ((l4 === false)) break b1486;
break b1485;}
l5 = f266(l0,l1); if (l5 === undefined) break b1485;
l6 = l5;
l7 = f265(l0,l1); if (l7 === undefined) break b1485;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1485;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1487: {
if (l3 !== undefined) break b1487;
l4 = f266(l0,l1); if (l4 === undefined) break b1487;
l5 = l4;
l6 = f265(l0,l1); if (l6 === undefined) break b1487;
l7 = l6;
l8 = f267(l0,l1); if (l8 === undefined) break b1487;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f98(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1487;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
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
function f268(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1490: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1490;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1490;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1491: {
if (l3 === undefined) break b1491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1492: {
return l2;
}
}
function f269(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f270(l0,l1) {
let l3,l2;
b1493: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1494: {
if (l3 === undefined) break b1494;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1495: {
return l2;
}
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1496: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1496;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1496;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1496;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1497: {
if (l3 === undefined) break b1497;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1498: {
return l2;
}
}
function f271(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1499: {
b1500: {
l3 = undefined;
b1501: {
l4 = f269(l0,l1); if (l4 === undefined) break b1501;
if ((l4 === false)) break b1501;
break b1500;}
l5 = f270(l0,l1); if (l5 === undefined) break b1500;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1500;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1502: {
if (l3 !== undefined) break b1502;
l4 = f269(l0,l1); if (l4 === undefined) break b1502;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1502;
if (!(l5 === "unavailable")) break b1502;
l6 = f270(l0,l1); if (l6 === undefined) break b1502;
l7 = l6;
l8 = f269(l0,l1); if (l8 === undefined) break b1502;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1502;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1503: {
if (l3 !== undefined) break b1503;
b1504: {
l4 = f271(l0,l1); if (l4 === undefined) break b1504;
if ((l4 === false)) break b1504;
break b1503;}
l5 = f270(l0,l1); if (l5 === undefined) break b1503;
l6 = l5;
l7 = f269(l0,l1); if (l7 === undefined) break b1503;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1503;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1505: {
if (l3 !== undefined) break b1505;
l4 = f270(l0,l1); if (l4 === undefined) break b1505;
l5 = l4;
l6 = f269(l0,l1); if (l6 === undefined) break b1505;
l7 = l6;
l8 = new RegoSet();
b1506: {
l9 = f271(l0,l1); if (l9 === undefined) break b1506;
l10 = H(l9) ? l9.heads : undefined; if (l10 === undefined && (l10 = S(l9, "heads")) === undefined) break b1506;
{
const k1507 = keysOf(l10), v1507 = valuesOf(l10);
for (let n1507 = 0; n1507 < v1507.length; n1507++) {
l11 = k1507 === null ? n1507 : k1507[n1507];
l12 = v1507[n1507];
b1508: {
l13 = l11;
l14 = l12;
l15 = f14(l0,l1,l14); if (l15 === undefined) break b1508;
l16 = l15;
{
const k1509 = keysOf(l16), v1509 = valuesOf(l16);
for (let n1509 = 0; n1509 < v1509.length; n1509++) {
l17 = k1509 === null ? n1509 : k1509[n1509];
l18 = v1509[n1509];
b1510: {
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
b1511: {
l23 = f271(l0,l1); if (l23 === undefined) break b1511;
l24 = H(l23) ? l23.heads : undefined; if (l24 === undefined && (l24 = S(l23, "heads")) === undefined) break b1511;
{
const k1512 = keysOf(l24), v1512 = valuesOf(l24);
for (let n1512 = 0; n1512 < v1512.length; n1512++) {
l25 = k1512 === null ? n1512 : k1512[n1512];
l26 = v1512[n1512];
b1513: {
l27 = l25;
l28 = l26;
l29 = H(l28) ? l28.code : undefined; if (l29 === undefined && (l29 = S(l28, "code")) === undefined) break b1513;
l30 = l29;
l31 = f19(l0,l1,l30,l28); if (l31 === undefined) break b1513;
l32 = l31;
l22.add(l32);
}
}
}
}
l33 = l22;
l34 = new O40(l21,l33);
l35 = f17(l0,l1,l5,l7,"listed",l34); if (l35 === undefined) break b1505;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1514: {
if (l3 === undefined) break b1514;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1515: {
return l2;
}
}
function f272(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1516: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1516;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1516;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1517: {
if (l3 === undefined) break b1517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1518: {
return l2;
}
}
function f273(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function f274(l0,l1) {
let l3,l2;
b1519: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1520: {
if (l3 === undefined) break b1520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1521: {
return l2;
}
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1522: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1522;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1522;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1522;
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
function f275(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1525: {
b1526: {
l3 = undefined;
b1527: {
l4 = f273(l0,l1); if (l4 === undefined) break b1527;
if ((l4 === false)) break b1527;
break b1526;}
l5 = f274(l0,l1); if (l5 === undefined) break b1526;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1526;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1528: {
if (l3 !== undefined) break b1528;
l4 = f273(l0,l1); if (l4 === undefined) break b1528;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1528;
if (!(l5 === "unavailable")) break b1528;
l6 = f274(l0,l1); if (l6 === undefined) break b1528;
l7 = l6;
l8 = f273(l0,l1); if (l8 === undefined) break b1528;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1528;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1529: {
if (l3 !== undefined) break b1529;
b1530: {
l4 = f275(l0,l1); if (l4 === undefined) break b1530;
if ((l4 === false)) break b1530;
break b1529;}
l5 = f274(l0,l1); if (l5 === undefined) break b1529;
l6 = l5;
l7 = f273(l0,l1); if (l7 === undefined) break b1529;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1529;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1531: {
if (l3 !== undefined) break b1531;
l4 = f274(l0,l1); if (l4 === undefined) break b1531;
l5 = l4;
l6 = f273(l0,l1); if (l6 === undefined) break b1531;
l7 = l6;
l8 = f275(l0,l1); if (l8 === undefined) break b1531;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"linkage_application","check"); if (l10 === undefined) break b1531;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1532: {
if (l3 === undefined) break b1532;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1533: {
return l2;
}
}
function f276(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g277(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1534: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1534;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1534;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1535: {
if (l3 === undefined) break b1535;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1536: {
return l2;
}
}
function f277(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function f278(l0,l1) {
let l3,l2;
b1537: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b1538: {
if (l3 === undefined) break b1538;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1539: {
return l2;
}
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1540: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1540;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1540;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1540;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1541: {
if (l3 === undefined) break b1541;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1542: {
return l2;
}
}
function f279(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1543: {
b1544: {
l3 = undefined;
b1545: {
l4 = f277(l0,l1); if (l4 === undefined) break b1545;
if ((l4 === false)) break b1545;
break b1544;}
l5 = f278(l0,l1); if (l5 === undefined) break b1544;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1544;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1546: {
if (l3 !== undefined) break b1546;
l4 = f277(l0,l1); if (l4 === undefined) break b1546;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1546;
if (!(l5 === "unavailable")) break b1546;
l6 = f278(l0,l1); if (l6 === undefined) break b1546;
l7 = l6;
l8 = f277(l0,l1); if (l8 === undefined) break b1546;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1546;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1547: {
if (l3 !== undefined) break b1547;
b1548: {
l4 = f279(l0,l1); if (l4 === undefined) break b1548;
if ((l4 === false)) break b1548;
break b1547;}
l5 = f278(l0,l1); if (l5 === undefined) break b1547;
l6 = l5;
l7 = f277(l0,l1); if (l7 === undefined) break b1547;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1547;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1549: {
if (l3 !== undefined) break b1549;
l4 = f278(l0,l1); if (l4 === undefined) break b1549;
l5 = l4;
l6 = f277(l0,l1); if (l6 === undefined) break b1549;
l7 = l6;
l8 = f279(l0,l1); if (l8 === undefined) break b1549;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f98(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1549;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1550: {
if (l3 === undefined) break b1550;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1551: {
return l2;
}
}
function f280(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1552: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1552;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1552;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1553: {
if (l3 === undefined) break b1553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1554: {
return l2;
}
}
function f281(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function f282(l0,l1) {
let l3,l2;
b1555: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b1556: {
if (l3 === undefined) break b1556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1557: {
return l2;
}
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1558: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1558;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1558;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b1558;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1559: {
if (l3 === undefined) break b1559;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1560: {
return l2;
}
}
function f283(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1561: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1561;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b1561;
l6 = l5;
l7 = f283(l0,l1); if (l7 === undefined) break b1561;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b1561;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b1561;
if ((l10 === false)) break b1561;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1562: {
if (l3 === undefined) break b1562;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1563: {
return l2;
}
}
function f284(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1564: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1564;
if ((l4 === false)) break b1564;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1564;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1564;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b1564;
if (!(l7 === true)) break b1564;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1564;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b1564;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b1564;
if (!(l10 === true)) break b1564;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1565: {
if (l3 === undefined) break b1565;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1566: {
return l2;
}
}
function f285(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1567: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1567;
if ((l4 === false)) break b1567;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1567;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1567;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b1567;
l8 = l7;
l9 = f283(l0,l1); if (l9 === undefined) break b1567;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b1567;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b1567;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b1567;
if ((l13 === false)) break b1567;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1568: {
if (l3 === undefined) break b1568;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1569: {
return l2;
}
}
function f286(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function f287(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b1570: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1570;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1570;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1570;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1570;
l15 = l14;
if (!(l15 === "z")) break b1570;
l16 = b_count(l5); if (l16 === undefined) break b1570;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b1570;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b1570;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b1571: {
if (l4 === undefined) break b1571;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1572: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1572;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1572;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1572;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1572;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b1572;
if ((l16 === false)) break b1572;
l17 = b_count(l5); if (l17 === undefined) break b1572;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b1572;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b1572;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b1573: {
if (l4 === undefined) break b1573;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1574: {
return l2;
}
}
function f288(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1575: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1575;
l9 = l8;
if (!(l9 === ".")) break b1575;
l10 = f287(l0,l1,l5); if (l10 === undefined) break b1575;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b1575;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b1575;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b1575;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b1575;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1576: {
if (l4 === undefined) break b1576;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1577: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1577;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b1577;
if ((l10 === false)) break b1577;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1578: {
if (l4 === undefined) break b1578;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1579: {
return l2;
}
}
function f289(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1580: {
l4 = undefined;
l5 = l3;
l6 = f288(l0,l1,l5); if (l6 === undefined) break b1580;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1580;
if ((l8 === false)) break b1580;
l9 = f288(l0,l1,l5); if (l9 === undefined) break b1580;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1580;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b1580;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1581: {
if (l4 === undefined) break b1581;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1582: {
l4 = undefined;
l5 = l3;
l6 = f288(l0,l1,l5); if (l6 === undefined) break b1582;
l7 = l6;
if (!(l7 === "")) break b1582;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b1583: {
if (l4 === undefined) break b1583;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1584: {
return l2;
}
}
function f290(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b1585: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1585;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b1585;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b1585;
l12 = D(l11, l9); if (l12 === undefined) break b1585;
b1586: {
b1587: {
break b1586;
}
break b1585;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b1585;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b1585;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b1585;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b1585;
l24 = D(l23, l15); if (l24 === undefined) break b1585;
b1588: {
b1589: {
break b1588;
}
break b1585;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b1585;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b1585;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b1585;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b1585;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b1585;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b1585;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b1585;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b1585;
l53 = l52;
l54 = f289(l0,l1,l5); if (l54 === undefined) break b1585;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b1585;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b1585;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b1585;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b1585;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b1585;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b1585;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b1585;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b1585;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b1585;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b1590: {
if (l4 === undefined) break b1590;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1591: {
return l2;
}
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1592: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b1592;
l5 = l4;
l6 = f290(l0,l1,l5); if (l6 === undefined) break b1592;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1593: {
if (l3 === undefined) break b1593;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1594: {
return l2;
}
}
function f291(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1595: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1595;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b1595;
l6 = l5;
l7 = f290(l0,l1,l6); if (l7 === undefined) break b1595;
l8 = l7;
l9 = l8;
l10 = f291(l0,l1); if (l10 === undefined) break b1595;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b1595;
if ((l12 === false)) break b1595;
l13 = f291(l0,l1); if (l13 === undefined) break b1595;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b1595;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1596: {
if (l3 === undefined) break b1596;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1597: {
return l2;
}
}
function f292(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1598: {
l2 = new RegoSet();
}
b1599: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1599;
if ((l4 === false)) break b1599;
b1600: {
l5 = f286(l0,l1); if (l5 === undefined) break b1600;
if ((l5 === false)) break b1600;
break b1599;}
l6 = f283(l0,l1); if (l6 === undefined) break b1599;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b1599;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b1599;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b1599;
l12 = l11;
l13 = f292(l0,l1); if (l13 === undefined) break b1599;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b1599;
if ((l15 === false)) break b1599;
l16 = f283(l0,l1); if (l16 === undefined) break b1599;
l17 = l16;
l18 = f19(l0,l1,"locked_out",l17); if (l18 === undefined) break b1599;
l19 = l18;
l2.add(l19);
}
b1601: {
return l2;
}
}
function f293(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1602: {
l2 = new RegoSet();
}
b1603: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1603;
if ((l4 === false)) break b1603;
b1604: {
l5 = f286(l0,l1); if (l5 === undefined) break b1604;
if ((l5 === false)) break b1604;
break b1603;}
b1605: {
l6 = f292(l0,l1); if (l6 === undefined) break b1605;
if ((l6 === false)) break b1605;
break b1603;}
l7 = new O7("last_failure_at");
l2.add(l7);
}
b1606: {
return l2;
}
}
function f294(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1607: {
b1608: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1608;
if ((l4 === false)) break b1608;
l5 = f283(l0,l1); if (l5 === undefined) break b1608;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1608;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b1608;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1609: {
if (l3 !== undefined) break b1609;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1610: {
if (l3 === undefined) break b1610;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1611: {
return l2;
}
}
function f295(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function f296(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1612: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1612;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b1612;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b1612;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b1612;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b1612;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1612;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1613: {
if (l4 === undefined) break b1613;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1614: {
return l2;
}
}
function f297(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1615: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b1615;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b1615;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b1615;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b1615;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b1615;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1616: {
if (l5 === undefined) break b1616;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1617: {
return l2;
}
}
function f298(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b1618: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b1618;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b1618;
l8 = D(l7, l5); if (l8 === undefined) break b1618;
b1619: {
b1620: {
break b1619;
}
break b1618;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1621: {
if (l4 === undefined) break b1621;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1622: {
return l2;
}
}
function f299(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1623: {
l4 = undefined;
l5 = l3;
l6 = f288(l0,l1,l5); if (l6 === undefined) break b1623;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1623;
if ((l8 === false)) break b1623;
l9 = f288(l0,l1,l5); if (l9 === undefined) break b1623;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1623;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1624: {
if (l4 === undefined) break b1624;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1625: {
l4 = undefined;
l5 = l3;
l6 = f288(l0,l1,l5); if (l6 === undefined) break b1625;
l7 = l6;
if (!(l7 === "")) break b1625;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1626: {
if (l4 === undefined) break b1626;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1627: {
return l2;
}
}
function f300(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1628: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f296(l0,l1,l6); if (l8 === undefined) break b1628;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b1628;
l11 = l10;
l12 = l11;
l13 = f297(l0,l1,l6,l12); if (l13 === undefined) break b1628;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b1628;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b1628;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b1628;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b1628;
l24 = l23;
l25 = f298(l0,l1,l24); if (l25 === undefined) break b1628;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b1628;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b1628;
l32 = l31;
l33 = f298(l0,l1,l32); if (l33 === undefined) break b1628;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b1628;
l38 = l37;
l39 = f299(l0,l1,l6); if (l39 === undefined) break b1628;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b1628;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1629: {
if (l5 === undefined) break b1629;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1630: {
return l2;
}
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1631: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1631;
if ((l4 === false)) break b1631;
l5 = f292(l0,l1); if (l5 === undefined) break b1631;
if ((l5 === false)) break b1631;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1631;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b1631;
l8 = l7;
l9 = f283(l0,l1); if (l9 === undefined) break b1631;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b1631;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b1631;
l12 = l11;
l13 = f300(l0,l1,l8,l12); if (l13 === undefined) break b1631;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1632: {
if (l3 === undefined) break b1632;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1633: {
return l2;
}
}
function f301(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b1634: {
b1635: {
l3 = undefined;
b1636: {
l4 = f281(l0,l1); if (l4 === undefined) break b1636;
if ((l4 === false)) break b1636;
break b1635;}
l5 = f282(l0,l1); if (l5 === undefined) break b1635;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1635;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1637: {
if (l3 !== undefined) break b1637;
l4 = f281(l0,l1); if (l4 === undefined) break b1637;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1637;
if (!(l5 === "unavailable")) break b1637;
l6 = f282(l0,l1); if (l6 === undefined) break b1637;
l7 = l6;
l8 = f281(l0,l1); if (l8 === undefined) break b1637;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1637;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1638: {
if (l3 !== undefined) break b1638;
b1639: {
l4 = f283(l0,l1); if (l4 === undefined) break b1639;
if ((l4 === false)) break b1639;
break b1638;}
l5 = f282(l0,l1); if (l5 === undefined) break b1638;
l6 = l5;
l7 = f281(l0,l1); if (l7 === undefined) break b1638;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1638;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1640: {
if (l3 !== undefined) break b1640;
l4 = f293(l0,l1); if (l4 === undefined) break b1640;
l5 = l4;
l6 = f294(l0,l1); if (l6 === undefined) break b1640;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1640;
l9 = l8;
l10 = f283(l0,l1); if (l10 === undefined) break b1640;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1640;
l13 = l12;
l14 = f295(l0,l1); if (l14 === undefined) break b1640;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b1640;
l17 = l16;
l18 = f283(l0,l1); if (l18 === undefined) break b1640;
l19 = l18;
l20 = f61(l0,l1,l19); if (l20 === undefined) break b1640;
l21 = l20;
l22 = f282(l0,l1); if (l22 === undefined) break b1640;
l23 = l22;
l24 = f281(l0,l1); if (l24 === undefined) break b1640;
l25 = l24;
l26 = f294(l0,l1); if (l26 === undefined) break b1640;
l27 = l26;
l28 = f293(l0,l1); if (l28 === undefined) break b1640;
l29 = l28;
l30 = new Bare();
b1641: {
l31 = f301(l0,l1); if (l31 === undefined) break b1641;
l30["locked_until"] = l31;
}
b1642: {
b1643: {
l33 = H(l1) ? l1.hdp : undefined; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b1643;
l34 = H(l33) ? l33.login_lockout : undefined; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b1643;
l35 = D(l34, "values"); if (l35 === undefined) break b1643;
l32 = merge(l35, l30);
break b1642;
}
l32 = l30;
}
l36 = l32;
l37 = new O41(l17,l27,l29,l36,l21);
l38 = f17(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b1640;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b1644: {
if (l3 === undefined) break b1644;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1645: {
return l2;
}
}
function f302(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1646: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1646;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1646;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1647: {
if (l3 === undefined) break b1647;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1648: {
return l2;
}
}
function f303(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f304(l0,l1) {
let l3,l2;
b1649: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b1650: {
if (l3 === undefined) break b1650;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1651: {
return l2;
}
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1652: {
l3 = undefined;
l4 = f303(l0,l1); if (l4 === undefined) break b1652;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1652;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1652;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1653: {
if (l3 === undefined) break b1653;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1654: {
return l2;
}
}
function f305(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1655: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1655;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b1655;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1655;
if ((l7 === false)) break b1655;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1655;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b1655;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1656: {
if (l3 === undefined) break b1656;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1657: {
return l2;
}
}
function f306(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1658: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1658;
l5 = l4;
l6 = f305(l0,l1); if (l6 === undefined) break b1658;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1658;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1658;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1658;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1659: {
if (l3 === undefined) break b1659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1660: {
return l2;
}
}
function f307(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1661: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1661;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b1661;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1662: {
if (l3 === undefined) break b1662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1663: {
return l2;
}
}
function f308(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1664: {
l2 = new RegoSet();
}
b1665: {
l3 = undefined;
l4 = f307(l0,l1); if (l4 === undefined) break b1665;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1665;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1665;
if ((l8 === false)) break b1665;
l2.add("max_age");
}
b1666: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1666;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b1666;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1666;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1666;
if ((l8 === false)) break b1666;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1666;
l10 = D(l9, "length"); if (l10 === undefined) break b1666;
l11 = l10;
l12 = f305(l0,l1); if (l12 === undefined) break b1666;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b1666;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1666;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b1666;
if ((l16 === false)) break b1666;
l2.add("min_length");
}
b1667: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1667;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b1667;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1667;
{
const k1668 = keysOf(l6), v1668 = valuesOf(l6);
for (let n1668 = 0; n1668 < v1668.length; n1668++) {
l7 = k1668 === null ? n1668 : k1668[n1668];
l8 = v1668[n1668];
b1669: {
l9 = l7;
l10 = l8;
l11 = f308(l0,l1); if (l11 === undefined) break b1669;
l12 = l11;
b1670: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1670;
if ((l13 === false)) break b1670;
break b1669;}
l2.add("classes");
}
}
}
}
b1671: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1671;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b1671;
if ((l5 === false)) break b1671;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1671;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b1671;
if (!(l7 === true)) break b1671;
l2.add("default_changed");
}
b1672: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1672;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1672;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1672;
if ((l7 === false)) break b1672;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1672;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b1672;
l10 = l9;
l11 = f305(l0,l1); if (l11 === undefined) break b1672;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b1672;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b1672;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b1672;
if ((l15 === false)) break b1672;
l2.add("history");
}
b1673: {
return l2;
}
}
function f309(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l3,l4,l2;
b1674: {
l3 = undefined;
l4 = new O42("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1675: {
if (l3 === undefined) break b1675;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1676: {
return l2;
}
}
function f310(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1677: {
l3 = undefined;
l4 = new RegoSet();
b1678: {
l5 = f309(l0,l1); if (l5 === undefined) break b1678;
{
const k1679 = keysOf(l5), v1679 = valuesOf(l5);
for (let n1679 = 0; n1679 < v1679.length; n1679++) {
l6 = k1679 === null ? n1679 : k1679[n1679];
l7 = v1679[n1679];
b1680: {
l8 = l6;
l9 = l7;
l10 = f310(l0,l1); if (l10 === undefined) break b1680;
l11 = D(l10, l9); if (l11 === undefined) break b1680;
l12 = l11;
l13 = f305(l0,l1); if (l13 === undefined) break b1680;
l14 = D(l13, l9); if (l14 === undefined) break b1680;
l15 = l14;
l16 = f19(l0,l1,l12,l15); if (l16 === undefined) break b1680;
l17 = l16;
l4.add(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1681: {
if (l3 === undefined) break b1681;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1682: {
return l2;
}
}
function f311(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1683: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1683;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1683;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1683;
if ((l7 === false)) break b1683;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1684: {
if (l3 === undefined) break b1684;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1685: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1685;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1685;
l6 = null;
if (!Q(l5, l6)) break b1685;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1686: {
if (l3 === undefined) break b1686;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1687: {
return l2;
}
}
function f312(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1688: {
l2 = new RegoSet();
}
b1689: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1689;
{
const k1690 = keysOf(l4), v1690 = valuesOf(l4);
for (let n1690 = 0; n1690 < v1690.length; n1690++) {
l5 = k1690 === null ? n1690 : k1690[n1690];
l6 = v1690[n1690];
b1691: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b1691;
if (!(l9 === "unset")) break b1691;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b1691;
l12 = l11;
l13 = new O13(l12);
l2.add(l13);
}
}
}
}
b1692: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1692;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b1692;
if ((l5 === false)) break b1692;
b1693: {
l6 = f306(l0,l1); if (l6 === undefined) break b1693;
if ((l6 === false)) break b1693;
break b1692;}
l7 = new O7("changed_on");
l2.add(l7);
}
b1694: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1694;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1694;
if ((l5 === false)) break b1694;
b1695: {
l6 = f312(l0,l1); if (l6 === undefined) break b1695;
if ((l6 === false)) break b1695;
break b1694;}
l7 = new O7("same_as_previous");
l2.add(l7);
}
b1696: {
return l2;
}
}
function f313(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1697: {
b1698: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1698;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1698;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1698;
if ((l9 === false)) break b1698;
l10 = f309(l0,l1); if (l10 === undefined) break b1698;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1699: {
if (l3 !== undefined) break b1699;
l4 = new RegoSet();
b1700: {
l5 = f305(l0,l1); if (l5 === undefined) break b1700;
{
const k1701 = keysOf(l5), v1701 = valuesOf(l5);
for (let n1701 = 0; n1701 < v1701.length; n1701++) {
l6 = k1701 === null ? n1701 : k1701[n1701];
l7 = v1701[n1701];
b1702: {
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
b1703: {
if (l3 === undefined) break b1703;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1704: {
return l2;
}
}
function f314(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1705: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1705;
l5 = l4;
l6 = f305(l0,l1); if (l6 === undefined) break b1705;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b1705;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1705;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1705;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1706: {
if (l3 === undefined) break b1706;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1707: {
return l2;
}
}
function f315(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b1708: {
b1709: {
l3 = undefined;
b1710: {
l4 = f303(l0,l1); if (l4 === undefined) break b1710;
if ((l4 === false)) break b1710;
break b1709;}
l5 = f304(l0,l1); if (l5 === undefined) break b1709;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1709;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1711: {
if (l3 !== undefined) break b1711;
l4 = f303(l0,l1); if (l4 === undefined) break b1711;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1711;
if (!(l5 === "unavailable")) break b1711;
l6 = f304(l0,l1); if (l6 === undefined) break b1711;
l7 = l6;
l8 = f303(l0,l1); if (l8 === undefined) break b1711;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1711;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1712: {
if (l3 !== undefined) break b1712;
b1713: {
l4 = f305(l0,l1); if (l4 === undefined) break b1713;
if ((l4 === false)) break b1713;
break b1712;}
l5 = f304(l0,l1); if (l5 === undefined) break b1712;
l6 = l5;
l7 = f303(l0,l1); if (l7 === undefined) break b1712;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1712;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1714: {
if (l3 !== undefined) break b1714;
l4 = f311(l0,l1); if (l4 === undefined) break b1714;
l5 = l4;
l6 = f313(l0,l1); if (l6 === undefined) break b1714;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b1714;
l9 = l8;
l10 = f304(l0,l1); if (l10 === undefined) break b1714;
l11 = l10;
l12 = f303(l0,l1); if (l12 === undefined) break b1714;
l13 = l12;
l14 = new RegoSet();
b1715: {
l15 = f314(l0,l1); if (l15 === undefined) break b1715;
{
const k1716 = keysOf(l15), v1716 = valuesOf(l15);
for (let n1716 = 0; n1716 < v1716.length; n1716++) {
l16 = k1716 === null ? n1716 : k1716[n1716];
l17 = v1716[n1716];
b1717: {
l18 = l16;
l19 = l17;
l20 = f305(l0,l1); if (l20 === undefined) break b1717;
l21 = D(l20, l19); if (l21 === undefined) break b1717;
l22 = l21;
l23 = f14(l0,l1,l22); if (l23 === undefined) break b1717;
l24 = l23;
{
const k1718 = keysOf(l24), v1718 = valuesOf(l24);
for (let n1718 = 0; n1718 < v1718.length; n1718++) {
l25 = k1718 === null ? n1718 : k1718[n1718];
l26 = v1718[n1718];
b1719: {
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
l30 = f313(l0,l1); if (l30 === undefined) break b1714;
l31 = l30;
l32 = new RegoSet();
b1720: {
l33 = f309(l0,l1); if (l33 === undefined) break b1720;
{
const k1721 = keysOf(l33), v1721 = valuesOf(l33);
for (let n1721 = 0; n1721 < v1721.length; n1721++) {
l34 = k1721 === null ? n1721 : k1721[n1721];
l35 = v1721[n1721];
b1722: {
l36 = l34;
l37 = l35;
l38 = f305(l0,l1); if (l38 === undefined) break b1722;
l39 = D(l38, l37); if (l39 === undefined) break b1722;
l40 = l39;
l41 = f19(l0,l1,"change_password",l40); if (l41 === undefined) break b1722;
l42 = l41;
l32.add(l42);
}
}
}
}
l43 = l32;
l44 = f311(l0,l1); if (l44 === undefined) break b1714;
l45 = l44;
l46 = new Bare();
b1723: {
l47 = f307(l0,l1); if (l47 === undefined) break b1723;
l46["expires_on"] = l47;
}
b1724: {
l48 = f315(l0,l1); if (l48 === undefined) break b1724;
l46["may_change_from"] = l48;
}
b1725: {
b1726: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1726;
l51 = H(l50) ? l50.password_compliance : undefined; if (l51 === undefined && (l51 = S(l50, "password_compliance")) === undefined) break b1726;
l52 = D(l51, "values"); if (l52 === undefined) break b1726;
l49 = merge(l52, l46);
break b1725;
}
l49 = l46;
}
l53 = l49;
l54 = new RegoSet();
b1727: {
l55 = f314(l0,l1); if (l55 === undefined) break b1727;
{
const k1728 = keysOf(l55), v1728 = valuesOf(l55);
for (let n1728 = 0; n1728 < v1728.length; n1728++) {
l56 = k1728 === null ? n1728 : k1728[n1728];
l57 = v1728[n1728];
b1729: {
l58 = l56;
l59 = l57;
l60 = f305(l0,l1); if (l60 === undefined) break b1729;
l61 = D(l60, l59); if (l61 === undefined) break b1729;
l62 = l61;
l63 = f61(l0,l1,l62); if (l63 === undefined) break b1729;
l64 = l63;
{
const k1730 = keysOf(l64), v1730 = valuesOf(l64);
for (let n1730 = 0; n1730 < v1730.length; n1730++) {
l65 = k1730 === null ? n1730 : k1730[n1730];
l66 = v1730[n1730];
b1731: {
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
l71 = f17(l0,l1,l11,l13,l9,l70); if (l71 === undefined) break b1714;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b1732: {
if (l3 === undefined) break b1732;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1733: {
return l2;
}
}
function f316(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1734: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1734;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1734;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1735: {
if (l3 === undefined) break b1735;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1736: {
return l2;
}
}
function f317(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function f318(l0,l1) {
let l3,l2;
b1737: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b1738: {
if (l3 === undefined) break b1738;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1739: {
return l2;
}
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1740: {
l3 = undefined;
l4 = f317(l0,l1); if (l4 === undefined) break b1740;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1740;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b1740;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1741: {
if (l3 === undefined) break b1741;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1742: {
return l2;
}
}
function f319(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1743: {
b1744: {
l3 = undefined;
b1745: {
l4 = f317(l0,l1); if (l4 === undefined) break b1745;
if ((l4 === false)) break b1745;
break b1744;}
l5 = f318(l0,l1); if (l5 === undefined) break b1744;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1744;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1746: {
if (l3 !== undefined) break b1746;
l4 = f317(l0,l1); if (l4 === undefined) break b1746;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1746;
if (!(l5 === "unavailable")) break b1746;
l6 = f318(l0,l1); if (l6 === undefined) break b1746;
l7 = l6;
l8 = f317(l0,l1); if (l8 === undefined) break b1746;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1746;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1747: {
if (l3 !== undefined) break b1747;
b1748: {
l4 = f319(l0,l1); if (l4 === undefined) break b1748;
if ((l4 === false)) break b1748;
break b1747;}
l5 = f318(l0,l1); if (l5 === undefined) break b1747;
l6 = l5;
l7 = f317(l0,l1); if (l7 === undefined) break b1747;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1747;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1749: {
if (l3 !== undefined) break b1749;
l4 = f318(l0,l1); if (l4 === undefined) break b1749;
l5 = l4;
l6 = f317(l0,l1); if (l6 === undefined) break b1749;
l7 = l6;
l8 = f319(l0,l1); if (l8 === undefined) break b1749;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"personnel_register","check"); if (l10 === undefined) break b1749;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1750: {
if (l3 === undefined) break b1750;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1751: {
return l2;
}
}
function f320(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1752: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1752;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1752;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1753: {
if (l3 === undefined) break b1753;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1754: {
return l2;
}
}
function f321(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function f322(l0,l1) {
let l3,l2;
b1755: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b1756: {
if (l3 === undefined) break b1756;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1757: {
return l2;
}
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1758: {
l3 = undefined;
l4 = f321(l0,l1); if (l4 === undefined) break b1758;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1758;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b1758;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1759: {
if (l3 === undefined) break b1759;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1760: {
return l2;
}
}
function f323(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1761: {
b1762: {
l3 = undefined;
b1763: {
l4 = f321(l0,l1); if (l4 === undefined) break b1763;
if ((l4 === false)) break b1763;
break b1762;}
l5 = f322(l0,l1); if (l5 === undefined) break b1762;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1762;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1764: {
if (l3 !== undefined) break b1764;
l4 = f321(l0,l1); if (l4 === undefined) break b1764;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1764;
if (!(l5 === "unavailable")) break b1764;
l6 = f322(l0,l1); if (l6 === undefined) break b1764;
l7 = l6;
l8 = f321(l0,l1); if (l8 === undefined) break b1764;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1764;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1765: {
if (l3 !== undefined) break b1765;
b1766: {
l4 = f323(l0,l1); if (l4 === undefined) break b1766;
if ((l4 === false)) break b1766;
break b1765;}
l5 = f322(l0,l1); if (l5 === undefined) break b1765;
l6 = l5;
l7 = f321(l0,l1); if (l7 === undefined) break b1765;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1765;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1767: {
if (l3 !== undefined) break b1767;
l4 = f322(l0,l1); if (l4 === undefined) break b1767;
l5 = l4;
l6 = f321(l0,l1); if (l6 === undefined) break b1767;
l7 = l6;
l8 = f323(l0,l1); if (l8 === undefined) break b1767;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"processing","check"); if (l10 === undefined) break b1767;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f324(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1770: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1770;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1770;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1771: {
if (l3 === undefined) break b1771;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1772: {
return l2;
}
}
function f325(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function f326(l0,l1) {
let l3,l2;
b1773: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b1774: {
if (l3 === undefined) break b1774;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1775: {
return l2;
}
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1776: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b1776;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1776;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b1776;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1777: {
if (l3 === undefined) break b1777;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1778: {
return l2;
}
}
function f327(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1779: {
l3 = undefined;
l4 = f326(l0,l1); if (l4 === undefined) break b1779;
l5 = l4;
l6 = f325(l0,l1); if (l6 === undefined) break b1779;
l7 = l6;
l8 = f327(l0,l1); if (l8 === undefined) break b1779;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"purpose","permission"); if (l10 === undefined) break b1779;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1780: {
if (l3 === undefined) break b1780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1781: {
return l2;
}
}
function f328(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1782: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1782;
l5 = H(l4) ? l4.legal_basis : undefined; if (l5 === undefined && (l5 = S(l4, "legal_basis")) === undefined) break b1782;
l6 = l5;
l7 = f327(l0,l1); if (l7 === undefined) break b1782;
l8 = H(l7) ? l7.legal_bases : undefined; if (l8 === undefined && (l8 = S(l7, "legal_bases")) === undefined) break b1782;
l9 = D(l8, l6); if (l9 === undefined) break b1782;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1783: {
if (l3 === undefined) break b1783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1784: {
return l2;
}
}
function f329(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1785: {
b1786: {
l3 = undefined;
b1787: {
l4 = f325(l0,l1); if (l4 === undefined) break b1787;
if ((l4 === false)) break b1787;
break b1786;}
l5 = f326(l0,l1); if (l5 === undefined) break b1786;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1786;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1788: {
if (l3 !== undefined) break b1788;
l4 = f325(l0,l1); if (l4 === undefined) break b1788;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1788;
if (!(l5 === "unavailable")) break b1788;
l6 = f326(l0,l1); if (l6 === undefined) break b1788;
l7 = l6;
l8 = f325(l0,l1); if (l8 === undefined) break b1788;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1788;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1789: {
if (l3 !== undefined) break b1789;
b1790: {
l4 = f327(l0,l1); if (l4 === undefined) break b1790;
if ((l4 === false)) break b1790;
break b1789;}
l5 = f326(l0,l1); if (l5 === undefined) break b1789;
l6 = l5;
l7 = f325(l0,l1); if (l7 === undefined) break b1789;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1789;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1791: {
if (l3 !== undefined) break b1791;
l4 = f328(l0,l1); if (l4 === undefined) break b1791;
l5 = H(l4) ? l4.outcome : undefined; if (l5 === undefined && (l5 = S(l4, "outcome")) === undefined) break b1791;
if (!(l5 === "permit")) break b1791;
l6 = f329(l0,l1); if (l6 === undefined) break b1791;
l7 = l6;
l8 = f19(l0,l1,"legal_basis_listed",l7); if (l8 === undefined) break b1791;
l9 = l8;
l10 = f328(l0,l1); if (l10 === undefined) break b1791;
l11 = l10;
l12 = new Bare();
l13 = [l9];
l12["reasons"] = l13;
l14 = b_object_union(l11,l12); if (l14 === undefined) break b1791;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1792: {
if (l3 !== undefined) break b1792;
l4 = f328(l0,l1); if (l4 === undefined) break b1792;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
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
function f330(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1795: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1795;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1795;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1796: {
if (l3 === undefined) break b1796;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1797: {
return l2;
}
}
function f331(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f332(l0,l1) {
let l3,l2;
b1798: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b1799: {
if (l3 === undefined) break b1799;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1800: {
return l2;
}
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1801: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1801;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1801;
l6 = l5;
l7 = f331(l0,l1); if (l7 === undefined) break b1801;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1801;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b1801;
l10 = D(l9, l6); if (l10 === undefined) break b1801;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1802: {
if (l3 === undefined) break b1802;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1803: {
return l2;
}
}
function f333(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1804: {
l2 = new RegoSet();
}
b1805: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1805;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1805;
{
const k1806 = keysOf(l5), v1806 = valuesOf(l5);
for (let n1806 = 0; n1806 < v1806.length; n1806++) {
l6 = k1806 === null ? n1806 : k1806[n1806];
l7 = v1806[n1806];
b1807: {
l8 = l6;
l9 = l7;
l10 = f73(l0,l1,l9); if (l10 === undefined) break b1807;
if ((l10 === false)) break b1807;
l2.add(l8);
}
}
}
}
b1808: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1808;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1808;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b1808;
if (!(l6 === true)) break b1808;
l2.add("stamped");
}
b1809: {
return l2;
}
}
function f334(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1810: {
l2 = new RegoSet();
}
b1811: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b1811;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1811;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1811;
if ((l7 === false)) break b1811;
l8 = f333(l0,l1); if (l8 === undefined) break b1811;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b1811;
{
const k1812 = keysOf(l9), v1812 = valuesOf(l9);
for (let n1812 = 0; n1812 < v1812.length; n1812++) {
l10 = k1812 === null ? n1812 : k1812[n1812];
l11 = v1812[n1812];
b1813: {
l12 = l10;
l13 = l11;
l14 = f334(l0,l1); if (l14 === undefined) break b1813;
l15 = l14;
b1814: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b1814;
if ((l16 === false)) break b1814;
break b1813;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b1813;
l19 = l18;
l20 = f333(l0,l1); if (l20 === undefined) break b1813;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1813;
l23 = l22;
l2.add(l23);
}
}
}
}
b1815: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b1815;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b1815;
if ((l5 === false)) break b1815;
l6 = new RegoSet();
b1816: {
l7 = f333(l0,l1); if (l7 === undefined) break b1816;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b1816;
{
const k1817 = keysOf(l8), v1817 = valuesOf(l8);
for (let n1817 = 0; n1817 < v1817.length; n1817++) {
l9 = k1817 === null ? n1817 : k1817[n1817];
l10 = v1817[n1817];
b1818: {
l11 = l9;
l12 = l10;
l13 = f334(l0,l1); if (l13 === undefined) break b1818;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1818;
if ((l15 === false)) break b1818;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b1815;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b1815;
l20 = f333(l0,l1); if (l20 === undefined) break b1815;
l21 = l20;
l22 = f19(l0,l1,"statement_missing",l21); if (l22 === undefined) break b1815;
l23 = l22;
l2.add(l23);
}
b1819: {
return l2;
}
}
function f335(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1820: {
l2 = new RegoSet();
}
b1821: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b1821;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1821;
if (!(l5 === "unset")) break b1821;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1821;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1821;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b1821;
l11 = l10;
l12 = new O13(l11);
l2.add(l12);
}
b1822: {
return l2;
}
}
function f336(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1823: {
b1824: {
l3 = undefined;
b1825: {
l4 = f331(l0,l1); if (l4 === undefined) break b1825;
if ((l4 === false)) break b1825;
break b1824;}
l5 = f332(l0,l1); if (l5 === undefined) break b1824;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1824;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1826: {
if (l3 !== undefined) break b1826;
l4 = f331(l0,l1); if (l4 === undefined) break b1826;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1826;
if (!(l5 === "unavailable")) break b1826;
l6 = f332(l0,l1); if (l6 === undefined) break b1826;
l7 = l6;
l8 = f331(l0,l1); if (l8 === undefined) break b1826;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1826;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1827: {
if (l3 !== undefined) break b1827;
b1828: {
l4 = f333(l0,l1); if (l4 === undefined) break b1828;
if ((l4 === false)) break b1828;
break b1827;}
l5 = f332(l0,l1); if (l5 === undefined) break b1827;
l6 = l5;
l7 = f331(l0,l1); if (l7 === undefined) break b1827;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1827;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1829: {
if (l3 !== undefined) break b1829;
l4 = f335(l0,l1); if (l4 === undefined) break b1829;
l5 = l4;
l6 = f336(l0,l1); if (l6 === undefined) break b1829;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b1829;
l9 = l8;
l10 = f333(l0,l1); if (l10 === undefined) break b1829;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1829;
l13 = l12;
l14 = f333(l0,l1); if (l14 === undefined) break b1829;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b1829;
l17 = l16;
l18 = f332(l0,l1); if (l18 === undefined) break b1829;
l19 = l18;
l20 = f331(l0,l1); if (l20 === undefined) break b1829;
l21 = l20;
l22 = f336(l0,l1); if (l22 === undefined) break b1829;
l23 = l22;
l24 = new RegoSet();
b1830: {
l25 = f335(l0,l1); if (l25 === undefined) break b1830;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b1830;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b1830;
if ((l30 === false)) break b1830;
l31 = f333(l0,l1); if (l31 === undefined) break b1830;
l32 = l31;
l33 = f19(l0,l1,"complete_entry",l32); if (l33 === undefined) break b1830;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f335(l0,l1); if (l36 === undefined) break b1829;
l37 = l36;
l38 = new O14(l13,l23,l35,l37,l17);
l39 = f17(l0,l1,l19,l21,l9,l38); if (l39 === undefined) break b1829;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
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
function f337(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g338(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1833: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1833;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1833;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1834: {
if (l3 === undefined) break b1834;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1835: {
return l2;
}
}
function f338(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f339(l0,l1) {
let l3,l2;
b1836: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b1837: {
if (l3 === undefined) break b1837;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1838: {
return l2;
}
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1839: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1839;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1839;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1839;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1840: {
if (l3 === undefined) break b1840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1841: {
return l2;
}
}
function f340(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function f341(l0,l1) {
let l3,l4,l5,l6,l2;
b1842: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1842;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b1842;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1843: {
if (l3 === undefined) break b1843;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1844: {
return l2;
}
}
function g342(l0,l1) {
let l3,l4,l5,l6,l2;
b1845: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1845;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b1845;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1846: {
if (l3 === undefined) break b1846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1847: {
return l2;
}
}
function f342(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1848: {
l2 = new Bare();
}
b1849: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1849;
{
const k1850 = keysOf(l4), v1850 = valuesOf(l4);
for (let n1850 = 0; n1850 < v1850.length; n1850++) {
l5 = k1850 === null ? n1850 : k1850[n1850];
l6 = v1850[n1850];
b1851: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1851;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b1852: {
return l2;
}
}
function f343(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g344(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1853: {
l2 = new RegoSet();
}
b1854: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1854;
{
const k1855 = keysOf(l4), v1855 = valuesOf(l4);
for (let n1855 = 0; n1855 < v1855.length; n1855++) {
l5 = k1855 === null ? n1855 : k1855[n1855];
l6 = v1855[n1855];
b1856: {
l7 = l5;
l8 = l6;
b1857: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1857;
if ((l9 === false)) break b1857;
break b1856;}
l2.add(l7);
}
}
}
}
b1858: {
return l2;
}
}
function f344(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function f345(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1859: {
l4 = undefined;
l5 = l3;
l6 = f343(l0,l1); if (l6 === undefined) break b1859;
l7 = D(l6, l5); if (l7 === undefined) break b1859;
{
const k1860 = keysOf(l7), v1860 = valuesOf(l7);
for (let n1860 = 0; n1860 < v1860.length; n1860++) {
l8 = k1860 === null ? n1860 : k1860[n1860];
l9 = v1860[n1860];
b1861: {
l10 = l8;
l11 = l9;
l12 = f341(l0,l1); if (l12 === undefined) break b1861;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b1861;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b1861;
if ((l15 === false)) break b1861;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1862: {
if (l4 === undefined) break b1862;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1863: {
l4 = undefined;
l5 = l3;
l6 = f344(l0,l1); if (l6 === undefined) break b1863;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1863;
if ((l8 === false)) break b1863;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1864: {
if (l4 === undefined) break b1864;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1865: {
return l2;
}
}
function f346(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1866: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1866;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b1866;
if ((l8 === false)) break b1866;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1866;
if ((l9 === false)) break b1866;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1867: {
if (l4 === undefined) break b1867;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1868: {
return l2;
}
}
function f347(l0,l1) {
let l3,l4,l5,l6,l2;
b1869: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1869;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b1869;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1870: {
if (l3 === undefined) break b1870;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1871: {
return l2;
}
}
function f348(l0,l1) {
let l3,l4,l5,l6,l2;
b1872: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1872;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b1872;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1873: {
if (l3 === undefined) break b1873;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1874: {
return l2;
}
}
function g349(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1875: {
l2 = new RegoSet();
}
b1876: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1876;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1876;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1876;
if ((l7 === false)) break b1876;
l2.add("user.unit");
}
b1877: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1877;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1877;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1877;
if ((l7 === false)) break b1877;
l2.add("user.post_ends_on");
}
b1878: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1878;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1878;
l6 = null;
if (!Q(l5, l6)) break b1878;
l2.add("user.post_ends_on");
}
b1879: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1879;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1879;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1879;
if ((l7 === false)) break b1879;
l2.add("account.application_form");
}
b1880: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1880;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1880;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1880;
if ((l7 === false)) break b1880;
l2.add("account.confidentiality_pledge");
}
b1881: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1881;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1881;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1881;
if ((l7 === false)) break b1881;
l2.add("account.default_password");
}
b1882: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1882;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b1882;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1882;
if ((l7 === false)) break b1882;
l2.add("account.password_changed_on");
}
b1883: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1883;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1883;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1883;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1883;
if ((l8 === false)) break b1883;
l2.add("session.idle_minutes");
}
b1884: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1884;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1884;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1884;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b1884;
if ((l8 === false)) break b1884;
l2.add("client.ip");
}
b1885: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1885;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1885;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b1885;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1885;
if ((l8 === false)) break b1885;
l2.add("client.allowed_ips");
}
b1886: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1886;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1886;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1886;
if ((l7 === false)) break b1886;
l2.add("query.purpose_listed");
}
b1887: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1887;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1887;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1887;
if ((l7 === false)) break b1887;
l2.add("query.fields");
}
b1888: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1888;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1888;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1888;
if ((l7 === false)) break b1888;
l2.add("account.approved_from");
}
b1889: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1889;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1889;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1889;
if ((l7 === false)) break b1889;
l2.add("account.approved_until");
}
b1890: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1890;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1890;
l6 = null;
if (!Q(l5, l6)) break b1890;
l2.add("account.approved_until");
}
b1891: {
return l2;
}
}
function f349(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g350(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1892: {
l2 = new RegoSet();
}
b1893: {
l3 = undefined;
b1894: {
l4 = f345(l0,l1,"password_expired"); if (l4 === undefined) break b1894;
if ((l4 === false)) break b1894;
break b1893;}
l5 = f349(l0,l1); if (l5 === undefined) break b1893;
l6 = l5;
b1895: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b1895;
if ((l7 === false)) break b1895;
break b1893;}
l2.add("password_expired");
}
b1896: {
return l2;
}
}
function f350(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function f351(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1897: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1897;
if (!(l8 === "exceeded")) break b1897;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1897;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1897;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b1897;
if ((l12 === false)) break b1897;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1898: {
if (l5 === undefined) break b1898;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1899: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1899;
if (!(l8 === "reached")) break b1899;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1899;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1899;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b1899;
if ((l12 === false)) break b1899;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1900: {
if (l5 === undefined) break b1900;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1901: {
return l2;
}
}
function f352(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1902: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1902;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b1902;
if ((l8 === false)) break b1902;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1902;
if ((l9 === false)) break b1902;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1903: {
if (l4 === undefined) break b1903;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1904: {
return l2;
}
}
function g353(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l13,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28;
b1905: {
l2 = new RegoSet();
}
b1906: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1906;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b1906;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1906;
if (!(l6 === "active")) break b1906;
l2.add("linkage_not_active");
}
b1907: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1907;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b1907;
if (!(l5 === "service")) break b1907;
l2.add("personal_account_not_served");
}
b1908: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1908;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1908;
l6 = l5;
l7 = f342(l0,l1); if (l7 === undefined) break b1908;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1908;
l9 = H(l8) ? l8.units : undefined; if (l9 === undefined && (l9 = S(l8, "units")) === undefined) break b1908;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b1908;
if ((l11 === false)) break b1908;
l2.add("unit_not_listed");
}
b1909: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1909;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1909;
l6 = l5;
l7 = f342(l0,l1); if (l7 === undefined) break b1909;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1909;
l9 = H(l8) ? l8.district_office : undefined; if (l9 === undefined && (l9 = S(l8, "district_office")) === undefined) break b1909;
l10 = l9;
l11 = b_split(l6,l10); if (l11 === undefined) break b1909;
l12 = l11;
if (!Array.isArray(l12)) break b1909;
l14 = B.count(l12);
l13 = 2;
if (!Q(l14, l13)) break b1909;
l15 = 0;
l15 = 0;
l16 = D(l12, l15); if (l16 === undefined) break b1909;
l17 = l16;
l15 = 1;
l16 = D(l12, l15); if (l16 === undefined) break b1909;
l18 = l16;
l19 = f342(l0,l1); if (l19 === undefined) break b1909;
l20 = H(l19) ? l19.unit_not_listed : undefined; if (l20 === undefined && (l20 = S(l19, "unit_not_listed")) === undefined) break b1909;
l21 = H(l20) ? l20.districts : undefined; if (l21 === undefined && (l21 = S(l20, "districts")) === undefined) break b1909;
l22 = l21;
l23 = b_internal_member_2(l17,l22); if (l23 === undefined) break b1909;
if ((l23 === false)) break b1909;
l24 = f342(l0,l1); if (l24 === undefined) break b1909;
l25 = H(l24) ? l24.unit_not_listed : undefined; if (l25 === undefined && (l25 = S(l24, "unit_not_listed")) === undefined) break b1909;
l26 = H(l25) ? l25.district_sections : undefined; if (l26 === undefined && (l26 = S(l25, "district_sections")) === undefined) break b1909;
l27 = l26;
l28 = b_internal_member_2(l18,l27); if (l28 === undefined) break b1909;
if ((l28 === false)) break b1909;
l2.add("unit_not_listed");
}
b1910: {
l3 = undefined;
l4 = f345(l0,l1,"role_may_not_query"); if (l4 === undefined) break b1910;
if ((l4 === false)) break b1910;
l2.add("role_may_not_query");
}
b1911: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1911;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1911;
l6 = null;
if (!Q(l5, l6)) break b1911;
l2.add("post_ended");
}
b1912: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1912;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1912;
l6 = l5;
l7 = f346(l0,l1,l6); if (l7 === undefined) break b1912;
if ((l7 === false)) break b1912;
l2.add("post_ended");
}
b1913: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1913;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b1913;
if (!(l5 === true)) break b1913;
l2.add("right_not_approved");
}
b1914: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1914;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1914;
l6 = f341(l0,l1); if (l6 === undefined) break b1914;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b1914;
if (!Q(l5, l7)) break b1914;
l8 = f341(l0,l1); if (l8 === undefined) break b1914;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b1914;
l10 = l9;
l11 = f73(l0,l1,l10); if (l11 === undefined) break b1914;
if ((l11 === false)) break b1914;
l2.add("account_not_own");
}
b1915: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1915;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1915;
if (!(l5 === "active")) break b1915;
l2.add("account_not_active");
}
b1916: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1916;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1916;
if (!(l5 === "locked")) break b1916;
b1917: {
l6 = f342(l0,l1); if (l6 === undefined) break b1917;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b1917;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b1917;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b1917;
if ((l9 === false)) break b1917;
break b1916;}
l2.add("account_not_active");
}
b1918: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1918;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1918;
if (!(l5 === true)) break b1918;
l2.add("application_form_missing");
}
b1919: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1919;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1919;
if (!(l5 === true)) break b1919;
l2.add("confidentiality_pledge_missing");
}
b1920: {
l3 = undefined;
b1921: {
l4 = f345(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b1921;
if ((l4 === false)) break b1921;
break b1920;}
l2.add("confidentiality_pledge_missing");
}
b1922: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1922;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1922;
if (!(l5 === false)) break b1922;
l2.add("default_password");
}
b1923: {
l3 = undefined;
l4 = f349(l0,l1); if (l4 === undefined) break b1923;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b1923;
if ((l6 === false)) break b1923;
l7 = f347(l0,l1); if (l7 === undefined) break b1923;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b1923;
l9 = l8;
l10 = f338(l0,l1); if (l10 === undefined) break b1923;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b1923;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b1923;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b1923;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1923;
l15 = l14;
l16 = f35(l0,l1,l9,l15); if (l16 === undefined) break b1923;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1923;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b1923;
if ((l20 === false)) break b1923;
l2.add("password_expired");
}
b1924: {
l3 = undefined;
l4 = f350(l0,l1); if (l4 === undefined) break b1924;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b1924;
if ((l6 === false)) break b1924;
l2.add("password_expired");
}
b1925: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1925;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1925;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1925;
l7 = l6;
l8 = f338(l0,l1); if (l8 === undefined) break b1925;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1925;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b1925;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b1925;
l12 = l11;
l13 = f351(l0,l1,l7,l12); if (l13 === undefined) break b1925;
if ((l13 === false)) break b1925;
l2.add("session_idle");
}
b1926: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1926;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1926;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1926;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1926;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b1926;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b1926;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b1926;
if ((l12 === false)) break b1926;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1926;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b1926;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b1926;
l16 = l15;
l17 = f73(l0,l1,l16); if (l17 === undefined) break b1926;
if ((l17 === false)) break b1926;
l2.add("ip_not_whitelisted");
}
b1927: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1927;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b1927;
l6 = l5;
l7 = f73(l0,l1,l6); if (l7 === undefined) break b1927;
if ((l7 === false)) break b1927;
l2.add("case_number_missing");
}
b1928: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1928;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b1928;
l6 = l5;
l7 = f73(l0,l1,l6); if (l7 === undefined) break b1928;
if ((l7 === false)) break b1928;
l2.add("reason_missing");
}
b1929: {
l3 = undefined;
l4 = [];
b1930: {
l5 = f342(l0,l1); if (l5 === undefined) break b1930;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b1930;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b1930;
{
const k1931 = keysOf(l7), v1931 = valuesOf(l7);
for (let n1931 = 0; n1931 < v1931.length; n1931++) {
l8 = k1931 === null ? n1931 : k1931[n1931];
l9 = v1931[n1931];
b1932: {
l10 = l8;
l11 = l9;
l12 = f348(l0,l1); if (l12 === undefined) break b1932;
l13 = D(l12, l11); if (l13 === undefined) break b1932;
l14 = l13;
l15 = f73(l0,l1,l14); if (l15 === undefined) break b1932;
if ((l15 === false)) break b1932;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b1929;
l18 = l17;
l19 = f342(l0,l1); if (l19 === undefined) break b1929;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b1929;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b1929;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b1929;
if ((l23 === false)) break b1929;
l2.add("statement_missing");
}
b1933: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1933;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b1933;
if (!(l5 === true)) break b1933;
l2.add("not_official_use");
}
b1934: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1934;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1934;
if (!(l5 === true)) break b1934;
l2.add("purpose_not_listed");
}
b1935: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1935;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1935;
l6 = l5;
l7 = undefined;
b1936: {
b1937: {
if (!Array.isArray(l6)) break b1937;
break b1936;
}
b1938: {
if (!O(l6)) break b1938;
break b1936;
}
b1939: {
if (!(l6 instanceof RegoSet)) break b1939;
break b1936;
}
break b1935;
}
{
const k1940 = keysOf(l6), v1940 = valuesOf(l6);
for (let n1940 = 0; n1940 < v1940.length; n1940++) {
l9 = k1940 === null ? n1940 : k1940[n1940];
l10 = v1940[n1940];
b1941: {
l11 = l9;
l8 = undefined;
b1942: {
l12 = l10;
l13 = f342(l0,l1); if (l13 === undefined) break b1942;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b1942;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b1942;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b1942;
if ((l17 === false)) break b1942;
l8 = true;
}
if (l8 !== undefined) break b1941;
l7 = true;
}
}
}
if (l7 !== undefined) break b1935;
l2.add("field_not_allowed");
}
b1943: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1943;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1943;
if (!(l5 === true)) break b1943;
l2.add("outside_approved_scope");
}
b1944: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1944;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1944;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1944;
if ((l7 === false)) break b1944;
l2.add("approval_missing");
}
b1945: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1945;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1945;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1945;
if ((l7 === false)) break b1945;
l2.add("approval_not_started");
}
b1946: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1946;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1946;
l6 = l5;
l7 = f352(l0,l1,l6); if (l7 === undefined) break b1946;
if ((l7 === false)) break b1946;
l2.add("approval_expired");
}
b1947: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1947;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1947;
l6 = null;
if (!Q(l5, l6)) break b1947;
l2.add("approval_expired");
}
b1948: {
return l2;
}
}
function f353(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1949: {
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
b1950: {
if (l3 === undefined) break b1950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1951: {
return l2;
}
}
function f354(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1952: {
l3 = undefined;
l4 = [];
b1953: {
l5 = f342(l0,l1); if (l5 === undefined) break b1953;
{
const k1954 = keysOf(l5), v1954 = valuesOf(l5);
for (let n1954 = 0; n1954 < v1954.length; n1954++) {
l6 = k1954 === null ? n1954 : k1954[n1954];
l7 = v1954[n1954];
b1955: {
l8 = l6;
l9 = l7;
l10 = f354(l0,l1); if (l10 === undefined) break b1955;
l11 = D(l10, l8); if (l11 === undefined) break b1955;
{
const k1956 = keysOf(l11), v1956 = valuesOf(l11);
for (let n1956 = 0; n1956 < v1956.length; n1956++) {
l12 = k1956 === null ? n1956 : k1956[n1956];
l13 = v1956[n1956];
b1957: {
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
b1958: {
if (l3 === undefined) break b1958;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1959: {
return l2;
}
}
function f355(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1960: {
l2 = new RegoSet();
}
b1961: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k1962 = keysOf(l5), v1962 = valuesOf(l5);
for (let n1962 = 0; n1962 < v1962.length; n1962++) {
l6 = k1962 === null ? n1962 : k1962[n1962];
l7 = v1962[n1962];
b1963: {
l8 = l6;
l9 = l7;
b1964: {
l10 = f345(l0,l1,l9); if (l10 === undefined) break b1964;
if ((l10 === false)) break b1964;
break b1963;}
l2.add(l9);
}
}
}
}
b1965: {
return l2;
}
}
function f356(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1966: {
l3 = undefined;
l4 = [];
b1967: {
l5 = f355(l0,l1); if (l5 === undefined) break b1967;
{
const k1968 = keysOf(l5), v1968 = valuesOf(l5);
for (let n1968 = 0; n1968 < v1968.length; n1968++) {
l6 = k1968 === null ? n1968 : k1968[n1968];
l7 = v1968[n1968];
b1969: {
l8 = l6;
if (!Array.isArray(l7)) break b1969;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b1969;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b1969;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b1969;
l14 = l12;
l15 = f349(l0,l1); if (l15 === undefined) break b1969;
l16 = l15;
b1970: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b1970;
if ((l17 === false)) break b1970;
break b1969;}
l18 = f356(l0,l1); if (l18 === undefined) break b1969;
l19 = l18;
b1971: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b1971;
if ((l20 === false)) break b1971;
break b1969;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1972: {
if (l3 === undefined) break b1972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1973: {
return l2;
}
}
function f357(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1974: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1974;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1974;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1974;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1974;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1974;
if (!(l8 === "unset")) break b1974;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b1975: {
if (l3 === undefined) break b1975;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1976: {
return l2;
}
}
function f358(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1977: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1977;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1977;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b1977;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b1977;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1977;
if (!(l8 === "unset")) break b1977;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b1978: {
if (l3 === undefined) break b1978;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1979: {
return l2;
}
}
function f359(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b1980: {
l2 = new RegoSet();
}
b1981: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1981;
{
const k1982 = keysOf(l4), v1982 = valuesOf(l4);
for (let n1982 = 0; n1982 < v1982.length; n1982++) {
l5 = k1982 === null ? n1982 : k1982[n1982];
l6 = v1982[n1982];
b1983: {
l7 = l5;
if (!Array.isArray(l6)) break b1983;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b1983;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b1983;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b1983;
l13 = l11;
l2.add(l12);
}
}
}
}
b1984: {
l3 = undefined;
b1985: {
l4 = "password_expired";
l5 = f358(l0,l1); if (l5 === undefined) break b1985;
l6 = l5;
l2.add(l4);
}
b1986: {
l7 = "session_idle";
l8 = f359(l0,l1); if (l8 === undefined) break b1986;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1984;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b1984;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b1984;
{
const k1987 = keysOf(l13), v1987 = valuesOf(l13);
for (let n1987 = 0; n1987 < v1987.length; n1987++) {
l14 = k1987 === null ? n1987 : k1987[n1987];
l15 = v1987[n1987];
b1988: {
l16 = l14;
b1989: {
l17 = D(l10, l14); if (l17 === undefined) break b1989;
break b1988;}
b1990: {
b1991: {
break b1990;
}
break b1988;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b1992: {
return l2;
}
}
function f360(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1993: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b1993;
l5 = l4;
l6 = f360(l0,l1); if (l6 === undefined) break b1993;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b1993;
l9 = l8;
l10 = f342(l0,l1); if (l10 === undefined) break b1993;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b1993;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1994: {
if (l3 === undefined) break b1994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1995: {
return l2;
}
}
function f361(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function f362(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1996: {
b1997: {
l4 = undefined;
l5 = l3;
l6 = f347(l0,l1); if (l6 === undefined) break b1997;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b1997;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b1997;
l10 = D(l9, l8); if (l10 === undefined) break b1997;
l11 = l10;
l12 = new O8(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b1997;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1998: {
if (l4 !== undefined) break b1998;
l5 = l3;
l6 = [];
b1999: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b1999;
{
const k2000 = keysOf(l7), v2000 = valuesOf(l7);
for (let n2000 = 0; n2000 < v2000.length; n2000++) {
l8 = k2000 === null ? n2000 : k2000[n2000];
l9 = v2000[n2000];
b2001: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2001;
l13 = l12;
l14 = f341(l0,l1); if (l14 === undefined) break b2001;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2001;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2001;
if ((l17 === false)) break b2001;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2001;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b1998;
l23 = l22;
l24 = new O8(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b1998;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2002: {
if (l4 !== undefined) break b2002;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
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
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2005: {
l3 = undefined;
l4 = new RegoSet();
b2006: {
l5 = f361(l0,l1); if (l5 === undefined) break b2006;
{
const k2007 = keysOf(l5), v2007 = valuesOf(l5);
for (let n2007 = 0; n2007 < v2007.length; n2007++) {
l6 = k2007 === null ? n2007 : k2007[n2007];
l7 = v2007[n2007];
b2008: {
l8 = l6;
l9 = l7;
l10 = f362(l0,l1,l9); if (l10 === undefined) break b2008;
l11 = l10;
l12 = f19(l0,l1,l8,l11); if (l12 === undefined) break b2008;
l13 = l12;
l4.add(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2009: {
if (l3 === undefined) break b2009;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2010: {
return l2;
}
}
function f363(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2011: {
l2 = new RegoSet();
}
b2012: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2012;
{
const k2013 = keysOf(l4), v2013 = valuesOf(l4);
for (let n2013 = 0; n2013 < v2013.length; n2013++) {
l5 = k2013 === null ? n2013 : k2013[n2013];
l6 = v2013[n2013];
b2014: {
l7 = l5;
if (!Array.isArray(l6)) break b2014;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2014;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2014;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2014;
l13 = l11;
l14 = new O7(l13);
l2.add(l14);
}
}
}
}
b2015: {
l3 = undefined;
b2016: {
l4 = "password_expired";
l5 = f358(l0,l1); if (l5 === undefined) break b2016;
l6 = l5;
l7 = f342(l0,l1); if (l7 === undefined) break b2016;
l8 = D(l7, l4); if (l8 === undefined) break b2016;
if ((l8 === false)) break b2016;
l9 = new O13(l6);
l2.add(l9);
}
b2017: {
l10 = "session_idle";
l11 = f359(l0,l1); if (l11 === undefined) break b2017;
l12 = l11;
l13 = f342(l0,l1); if (l13 === undefined) break b2017;
l14 = D(l13, l10); if (l14 === undefined) break b2017;
if ((l14 === false)) break b2017;
l15 = new O13(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2015;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2015;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2015;
{
const k2018 = keysOf(l19), v2018 = valuesOf(l19);
for (let n2018 = 0; n2018 < v2018.length; n2018++) {
l20 = k2018 === null ? n2018 : k2018[n2018];
l21 = v2018[n2018];
b2019: {
l22 = l20;
b2020: {
l23 = D(l16, l20); if (l23 === undefined) break b2020;
break b2019;}
b2021: {
b2022: {
break b2021;
}
break b2019;
}
l26 = l21;
l27 = f342(l0,l1); if (l27 === undefined) break b2019;
l28 = D(l27, l22); if (l28 === undefined) break b2019;
if ((l28 === false)) break b2019;
l29 = new O13(l26);
l2.add(l29);
}
}
}
}
b2023: {
return l2;
}
}
function f364(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2024: {
l3 = undefined;
l4 = f363(l0,l1); if (l4 === undefined) break b2024;
l5 = l4;
l6 = f364(l0,l1); if (l6 === undefined) break b2024;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b2024;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2025: {
if (l3 === undefined) break b2025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2026: {
return l2;
}
}
function f365(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2027: {
b2028: {
l3 = undefined;
l4 = f365(l0,l1); if (l4 === undefined) break b2028;
if (!(l4 === "deny")) break b2028;
l5 = f361(l0,l1); if (l5 === undefined) break b2028;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2029: {
if (l3 !== undefined) break b2029;
l4 = f342(l0,l1); if (l4 === undefined) break b2029;
l5 = l4;
l6 = f350(l0,l1); if (l6 === undefined) break b2029;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2029;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2030: {
if (l3 === undefined) break b2030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2031: {
return l2;
}
}
function f366(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2032: {
l2 = new RegoSet();
}
b2033: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2033;
{
const k2034 = keysOf(l4), v2034 = valuesOf(l4);
for (let n2034 = 0; n2034 < v2034.length; n2034++) {
l5 = k2034 === null ? n2034 : k2034[n2034];
l6 = v2034[n2034];
b2035: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2035;
if ((l9 === false)) break b2035;
l10 = f362(l0,l1,l8); if (l10 === undefined) break b2035;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2035;
l13 = l12;
{
const k2036 = keysOf(l13), v2036 = valuesOf(l13);
for (let n2036 = 0; n2036 < v2036.length; n2036++) {
l14 = k2036 === null ? n2036 : k2036[n2036];
l15 = v2036[n2036];
b2037: {
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
b2038: {
return l2;
}
}
function f367(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2039: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b2039;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2039;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2039;
if ((l7 === false)) break b2039;
l8 = f341(l0,l1); if (l8 === undefined) break b2039;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2039;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2039;
if ((l11 === false)) break b2039;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2040: {
if (l3 === undefined) break b2040;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2041: {
return l2;
}
}
function f368(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2042: {
b2043: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2043;
if ((l4 === false)) break b2043;
l5 = f340(l0,l1); if (l5 === undefined) break b2043;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2043;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2043;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2043;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2044: {
if (l3 !== undefined) break b2044;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2045: {
if (l3 === undefined) break b2045;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2046: {
return l2;
}
}
function f369(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2047: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b2047;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2047;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2047;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2047;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2048: {
if (l3 === undefined) break b2048;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2049: {
return l2;
}
}
function f370(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2050: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b2050;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2050;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2050;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2050;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2051: {
if (l3 === undefined) break b2051;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2052: {
return l2;
}
}
function f371(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2053: {
l2 = new RegoSet();
}
b2054: {
l3 = undefined;
b2055: {
l4 = "password_expired";
l5 = f370(l0,l1); if (l5 === undefined) break b2055;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b2055;
l8 = l7;
{
const k2056 = keysOf(l8), v2056 = valuesOf(l8);
for (let n2056 = 0; n2056 < v2056.length; n2056++) {
l9 = k2056 === null ? n2056 : k2056[n2056];
l10 = v2056[n2056];
b2057: {
l11 = l9;
l12 = l10;
l13 = f366(l0,l1); if (l13 === undefined) break b2057;
l14 = D(l13, l4); if (l14 === undefined) break b2057;
if ((l14 === false)) break b2057;
l2.add(l12);
}
}
}
}
b2058: {
l15 = "session_idle";
l16 = f371(l0,l1); if (l16 === undefined) break b2058;
l17 = l16;
l18 = f61(l0,l1,l17); if (l18 === undefined) break b2058;
l19 = l18;
{
const k2059 = keysOf(l19), v2059 = valuesOf(l19);
for (let n2059 = 0; n2059 < v2059.length; n2059++) {
l20 = k2059 === null ? n2059 : k2059[n2059];
l21 = v2059[n2059];
b2060: {
l22 = l20;
l23 = l21;
l24 = f366(l0,l1); if (l24 === undefined) break b2060;
l25 = D(l24, l15); if (l25 === undefined) break b2060;
if ((l25 === false)) break b2060;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2054;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2054;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2054;
{
const k2061 = keysOf(l29), v2061 = valuesOf(l29);
for (let n2061 = 0; n2061 < v2061.length; n2061++) {
l30 = k2061 === null ? n2061 : k2061[n2061];
l31 = v2061[n2061];
b2062: {
l32 = l30;
b2063: {
l33 = D(l26, l30); if (l33 === undefined) break b2063;
break b2062;}
b2064: {
b2065: {
break b2064;
}
break b2062;
}
l36 = l31;
l37 = f61(l0,l1,l36); if (l37 === undefined) break b2062;
l38 = l37;
{
const k2066 = keysOf(l38), v2066 = valuesOf(l38);
for (let n2066 = 0; n2066 < v2066.length; n2066++) {
l39 = k2066 === null ? n2066 : k2066[n2066];
l40 = v2066[n2066];
b2067: {
l41 = l39;
l42 = l40;
l43 = f366(l0,l1); if (l43 === undefined) break b2067;
l44 = D(l43, l32); if (l44 === undefined) break b2067;
if ((l44 === false)) break b2067;
l2.add(l42);
}
}
}
}
}
}
}
b2068: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2068;
if ((l4 === false)) break b2068;
l5 = f340(l0,l1); if (l5 === undefined) break b2068;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2068;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2068;
l8 = l7;
l9 = f19(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2068;
l10 = l9;
l2.add(l10);
}
b2069: {
return l2;
}
}
function f372(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2070: {
b2071: {
l3 = undefined;
b2072: {
l4 = f338(l0,l1); if (l4 === undefined) break b2072;
if ((l4 === false)) break b2072;
break b2071;}
l5 = f339(l0,l1); if (l5 === undefined) break b2071;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2071;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2073: {
if (l3 !== undefined) break b2073;
l4 = f338(l0,l1); if (l4 === undefined) break b2073;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2073;
if (!(l5 === "unavailable")) break b2073;
l6 = f339(l0,l1); if (l6 === undefined) break b2073;
l7 = l6;
l8 = f338(l0,l1); if (l8 === undefined) break b2073;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2073;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2074: {
if (l3 !== undefined) break b2074;
b2075: {
l4 = f340(l0,l1); if (l4 === undefined) break b2075;
if ((l4 === false)) break b2075;
break b2074;}
l5 = f339(l0,l1); if (l5 === undefined) break b2074;
l6 = l5;
l7 = f338(l0,l1); if (l7 === undefined) break b2074;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2074;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2076: {
if (l3 !== undefined) break b2076;
l4 = f340(l0,l1); if (l4 === undefined) break b2076;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2076;
l7 = l6;
l8 = f367(l0,l1); if (l8 === undefined) break b2076;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b2076;
l11 = l10;
l12 = f369(l0,l1); if (l12 === undefined) break b2076;
l13 = l12;
l14 = b_or(l11,l13); if (l14 === undefined) break b2076;
l15 = l14;
l16 = f339(l0,l1); if (l16 === undefined) break b2076;
l17 = l16;
l18 = f338(l0,l1); if (l18 === undefined) break b2076;
l19 = l18;
l20 = f365(l0,l1); if (l20 === undefined) break b2076;
l21 = l20;
l22 = f364(l0,l1); if (l22 === undefined) break b2076;
l23 = l22;
l24 = new RegoSet();
b2077: {
l25 = f365(l0,l1); if (l25 === undefined) break b2077;
if (!(l25 === "permit")) break b2077;
l26 = f340(l0,l1); if (l26 === undefined) break b2077;
l27 = l26;
l28 = f52(l0,l1,l27); if (l28 === undefined) break b2077;
l29 = l28;
{
const k2078 = keysOf(l29), v2078 = valuesOf(l29);
for (let n2078 = 0; n2078 < v2078.length; n2078++) {
l30 = k2078 === null ? n2078 : k2078[n2078];
l31 = v2078[n2078];
b2079: {
l32 = l30;
l33 = l31;
l24.add(l33);
}
}
}
}
l34 = l24;
l35 = f363(l0,l1); if (l35 === undefined) break b2076;
l36 = l35;
l37 = f372(l0,l1); if (l37 === undefined) break b2076;
l38 = l37;
l39 = new O14(l15,l23,l34,l36,l38);
l40 = f17(l0,l1,l17,l19,l21,l39); if (l40 === undefined) break b2076;
l41 = l40;
if (l3 === undefined) l3 = l41; else if (!Q(l3, l41)) conflict();
}
b2080: {
if (l3 === undefined) break b2080;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2081: {
return l2;
}
}
function f373(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2082: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2082;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2082;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2083: {
if (l3 === undefined) break b2083;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2084: {
return l2;
}
}
function f374(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f375(l0,l1) {
let l3,l2;
b2085: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2086: {
if (l3 === undefined) break b2086;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2087: {
return l2;
}
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2088: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2088;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2088;
l6 = l5;
l7 = f374(l0,l1); if (l7 === undefined) break b2088;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2088;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2088;
l10 = D(l9, l6); if (l10 === undefined) break b2088;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2089: {
if (l3 === undefined) break b2089;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2090: {
return l2;
}
}
function f376(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2091: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2091;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2091;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2091;
if ((l7 === false)) break b2091;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2091;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2091;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2092: {
if (l3 === undefined) break b2092;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2093: {
return l2;
}
}
function f377(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2094: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2094;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2094;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2094;
if ((l7 === false)) break b2094;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2094;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2094;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2095: {
if (l3 === undefined) break b2095;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2096: {
return l2;
}
}
function f378(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2097: {
b2098: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2098;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2098;
if (!(l5 === "account_closed")) break b2098;
l6 = f378(l0,l1); if (l6 === undefined) break b2098;
l7 = l6;
l8 = f377(l0,l1); if (l8 === undefined) break b2098;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2098;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2099: {
if (l3 !== undefined) break b2099;
l4 = f376(l0,l1); if (l4 === undefined) break b2099;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2099;
if (!(l5 === "event")) break b2099;
l6 = f378(l0,l1); if (l6 === undefined) break b2099;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2100: {
if (l3 === undefined) break b2100;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2101: {
return l2;
}
}
function f379(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function f380(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2102: {
b2103: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2103;
l10 = l9;
l11 = l10;
l12 = f34(l0,l1,l11,l7); if (l12 === undefined) break b2103;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2103;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2103;
l22 = l21;
if (!Q(l18, l22)) break b2103;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2103;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2104: {
if (l5 !== undefined) break b2104;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2104;
l10 = l9;
l11 = f34(l0,l1,l10,l7); if (l11 === undefined) break b2104;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2105: {
if (l5 === undefined) break b2105;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2106: {
return l2;
}
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2107: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2107;
l5 = l4;
l6 = f376(l0,l1); if (l6 === undefined) break b2107;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2107;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2107;
l9 = l8;
l10 = f380(l0,l1,l5,l9); if (l10 === undefined) break b2107;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2108: {
if (l3 === undefined) break b2108;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2109: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2109;
l5 = l4;
l6 = f376(l0,l1); if (l6 === undefined) break b2109;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2109;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2109;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2109;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2110: {
if (l3 === undefined) break b2110;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2111: {
return l2;
}
}
function f381(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2112: {
l2 = new RegoSet();
}
b2113: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2113;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2113;
if (!(l5 === "account_closed")) break b2113;
b2114: {
l6 = f377(l0,l1); if (l6 === undefined) break b2114;
if ((l6 === false)) break b2114;
break b2113;}
l7 = f376(l0,l1); if (l7 === undefined) break b2113;
l8 = l7;
l9 = f19(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2113;
l10 = l9;
l2.add(l10);
}
b2115: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2115;
if ((l4 === false)) break b2115;
l5 = f376(l0,l1); if (l5 === undefined) break b2115;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2115;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2115;
if ((l8 === false)) break b2115;
b2116: {
l9 = f381(l0,l1); if (l9 === undefined) break b2116;
if ((l9 === false)) break b2116;
break b2115;}
l10 = f376(l0,l1); if (l10 === undefined) break b2115;
l11 = l10;
l12 = f19(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2115;
l13 = l12;
l2.add(l13);
}
b2117: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2117;
l5 = l4;
l6 = f381(l0,l1); if (l6 === undefined) break b2117;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2117;
if ((l8 === false)) break b2117;
l9 = f376(l0,l1); if (l9 === undefined) break b2117;
l10 = l9;
l11 = f19(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2117;
l12 = l11;
l2.add(l12);
}
b2118: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2118;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2118;
if (!(l5 === "account_closed")) break b2118;
l6 = f377(l0,l1); if (l6 === undefined) break b2118;
l7 = l6;
l8 = f376(l0,l1); if (l8 === undefined) break b2118;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2118;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2118;
l11 = l10;
l12 = f380(l0,l1,l7,l11); if (l12 === undefined) break b2118;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2118;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2118;
if ((l16 === false)) break b2118;
l17 = f376(l0,l1); if (l17 === undefined) break b2118;
l18 = l17;
l19 = f19(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2118;
l20 = l19;
l2.add(l20);
}
b2119: {
return l2;
}
}
function f382(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2120: {
l2 = new RegoSet();
}
b2121: {
l3 = undefined;
b2122: {
l4 = f378(l0,l1); if (l4 === undefined) break b2122;
if ((l4 === false)) break b2122;
break b2121;}
l5 = new O7("event_on");
l2.add(l5);
}
b2123: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2123;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2123;
if (!(l5 === "unset")) break b2123;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2123;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2123;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2123;
l11 = l10;
l12 = new O13(l11);
l2.add(l12);
}
b2124: {
return l2;
}
}
function f383(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2125: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2125;
if ((l4 === false)) break b2125;
l5 = f376(l0,l1); if (l5 === undefined) break b2125;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2125;
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
function f384(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l2;
b2128: {
b2129: {
l3 = undefined;
b2130: {
l4 = f374(l0,l1); if (l4 === undefined) break b2130;
if ((l4 === false)) break b2130;
break b2129;}
l5 = f375(l0,l1); if (l5 === undefined) break b2129;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2129;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2131: {
if (l3 !== undefined) break b2131;
l4 = f374(l0,l1); if (l4 === undefined) break b2131;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2131;
if (!(l5 === "unavailable")) break b2131;
l6 = f375(l0,l1); if (l6 === undefined) break b2131;
l7 = l6;
l8 = f374(l0,l1); if (l8 === undefined) break b2131;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2131;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2132: {
if (l3 !== undefined) break b2132;
b2133: {
l4 = f376(l0,l1); if (l4 === undefined) break b2133;
if ((l4 === false)) break b2133;
break b2132;}
l5 = f375(l0,l1); if (l5 === undefined) break b2132;
l6 = l5;
l7 = f374(l0,l1); if (l7 === undefined) break b2132;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2132;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2134: {
if (l3 !== undefined) break b2134;
l4 = f382(l0,l1); if (l4 === undefined) break b2134;
l5 = l4;
l6 = f383(l0,l1); if (l6 === undefined) break b2134;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b2134;
l9 = l8;
l10 = f376(l0,l1); if (l10 === undefined) break b2134;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2134;
l13 = l12;
l14 = f376(l0,l1); if (l14 === undefined) break b2134;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2134;
l17 = l16;
l18 = f375(l0,l1); if (l18 === undefined) break b2134;
l19 = l18;
l20 = f374(l0,l1); if (l20 === undefined) break b2134;
l21 = l20;
l22 = f383(l0,l1); if (l22 === undefined) break b2134;
l23 = l22;
l24 = new RegoSet();
b2135: {
l25 = f382(l0,l1); if (l25 === undefined) break b2135;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2135;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2135;
if ((l30 === false)) break b2135;
l31 = f376(l0,l1); if (l31 === undefined) break b2135;
l32 = l31;
l33 = f19(l0,l1,"keep_record",l32); if (l33 === undefined) break b2135;
l34 = l33;
l35 = l34;
l24.add(l35);
}
l36 = l24;
l37 = f382(l0,l1); if (l37 === undefined) break b2134;
l38 = l37;
l39 = new Bare();
b2136: {
l40 = f381(l0,l1); if (l40 === undefined) break b2136;
l39["keep_through"] = l40;
}
b2137: {
l41 = f384(l0,l1); if (l41 === undefined) break b2137;
l39["qualifier"] = l41;
}
b2138: {
b2139: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b2139;
l44 = H(l43) ? l43.record_retention : undefined; if (l44 === undefined && (l44 = S(l43, "record_retention")) === undefined) break b2139;
l45 = D(l44, "values"); if (l45 === undefined) break b2139;
l42 = merge(l45, l39);
break b2138;
}
l42 = l39;
}
l46 = l42;
l47 = new O12(l13,l23,l36,l38,l46,l17);
l48 = f17(l0,l1,l19,l21,l9,l47); if (l48 === undefined) break b2134;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b2140: {
if (l3 === undefined) break b2140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2141: {
return l2;
}
}
function f385(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2142: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2142;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2142;
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
function f386(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function f387(l0,l1) {
let l3,l2;
b2145: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2146: {
if (l3 === undefined) break b2146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2147: {
return l2;
}
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2148: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2148;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2148;
l8 = l7;
l9 = f386(l0,l1); if (l9 === undefined) break b2148;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2148;
l11 = l10;
l12 = f386(l0,l1); if (l12 === undefined) break b2148;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2148;
l14 = l13;
l15 = f386(l0,l1); if (l15 === undefined) break b2148;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2148;
l17 = l16;
l18 = new O43(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2148;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2149: {
if (l3 === undefined) break b2149;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2150: {
return l2;
}
}
function f388(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2151: {
b2152: {
l3 = undefined;
b2153: {
l4 = f386(l0,l1); if (l4 === undefined) break b2153;
if ((l4 === false)) break b2153;
break b2152;}
l5 = f387(l0,l1); if (l5 === undefined) break b2152;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2152;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2154: {
if (l3 !== undefined) break b2154;
l4 = f386(l0,l1); if (l4 === undefined) break b2154;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2154;
l7 = l6;
l8 = f386(l0,l1); if (l8 === undefined) break b2154;
l9 = l8;
l10 = f19(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2154;
l11 = l10;
l12 = f387(l0,l1); if (l12 === undefined) break b2154;
l13 = l12;
l14 = f386(l0,l1); if (l14 === undefined) break b2154;
l15 = l14;
l16 = f388(l0,l1); if (l16 === undefined) break b2154;
l17 = l16;
l18 = new O2(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f17(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2154;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2155: {
if (l3 === undefined) break b2155;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2156: {
return l2;
}
}
function f389(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2157: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2157;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2157;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2158: {
if (l3 === undefined) break b2158;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2159: {
return l2;
}
}
function f390(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function f391(l0,l1) {
let l3,l2;
b2160: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2161: {
if (l3 === undefined) break b2161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2162: {
return l2;
}
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2163: {
l3 = undefined;
l4 = f390(l0,l1); if (l4 === undefined) break b2163;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2163;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2163;
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
function f392(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2166: {
b2167: {
l3 = undefined;
b2168: {
l4 = f390(l0,l1); if (l4 === undefined) break b2168;
if ((l4 === false)) break b2168;
break b2167;}
l5 = f391(l0,l1); if (l5 === undefined) break b2167;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2167;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2169: {
if (l3 !== undefined) break b2169;
l4 = f390(l0,l1); if (l4 === undefined) break b2169;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2169;
if (!(l5 === "unavailable")) break b2169;
l6 = f391(l0,l1); if (l6 === undefined) break b2169;
l7 = l6;
l8 = f390(l0,l1); if (l8 === undefined) break b2169;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2169;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2170: {
if (l3 !== undefined) break b2170;
b2171: {
l4 = f392(l0,l1); if (l4 === undefined) break b2171;
if ((l4 === false)) break b2171;
break b2170;}
l5 = f391(l0,l1); if (l5 === undefined) break b2170;
l6 = l5;
l7 = f390(l0,l1); if (l7 === undefined) break b2170;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2170;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2172: {
if (l3 !== undefined) break b2172;
l4 = f391(l0,l1); if (l4 === undefined) break b2172;
l5 = l4;
l6 = f390(l0,l1); if (l6 === undefined) break b2172;
l7 = l6;
l8 = f392(l0,l1); if (l8 === undefined) break b2172;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"role_appointment","check"); if (l10 === undefined) break b2172;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2173: {
if (l3 === undefined) break b2173;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2174: {
return l2;
}
}
function f393(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2175: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2175;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2175;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2175;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2175;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2175;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2176: {
if (l3 === undefined) break b2176;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2177: {
return l2;
}
}
function f394(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function f395(l0,l1) {
let l3,l2;
b2178: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2179: {
if (l3 === undefined) break b2179;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2180: {
return l2;
}
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2181: {
l3 = undefined;
l4 = f394(l0,l1); if (l4 === undefined) break b2181;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2181;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2181;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2182: {
if (l3 === undefined) break b2182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2183: {
return l2;
}
}
function f396(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2184: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2184;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2184;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2184;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2184;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2184;
if ((l10 === false)) break b2184;
l11 = f396(l0,l1); if (l11 === undefined) break b2184;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2185: {
if (l3 === undefined) break b2185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2186: {
return l2;
}
}
function f397(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function f398(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2187: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f143(l0,l1); if (l8 === undefined) break b2187;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2187;
l10 = D(l9, l6); if (l10 === undefined) break b2187;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2187;
l13 = l12;
l14 = f143(l0,l1); if (l14 === undefined) break b2187;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2187;
l16 = D(l15, l13); if (l16 === undefined) break b2187;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2188: {
if (l5 === undefined) break b2188;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2189: {
return l2;
}
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2190: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2190;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2190;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2190;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2190;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2190;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2190;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2190;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2190;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2191: {
if (l3 === undefined) break b2191;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2192: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2192;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2192;
l6 = l5;
l7 = f397(l0,l1); if (l7 === undefined) break b2192;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2192;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2192;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2192;
l11 = l10;
l12 = f398(l0,l1,l6,l11); if (l12 === undefined) break b2192;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2193: {
if (l3 === undefined) break b2193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2194: {
return l2;
}
}
function f399(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2195: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2195;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2195;
l6 = H(l5) ? l5.counts_from_regulation : undefined; if (l6 === undefined && (l6 = S(l5, "counts_from_regulation")) === undefined) break b2195;
if ((l6 === false)) break b2195;
l7 = f399(l0,l1); if (l7 === undefined) break b2195;
l8 = l7;
l9 = f26(l0,l1); if (l9 === undefined) break b2195;
l10 = l9;
l11 = b_lt(l8,l10); if (l11 === undefined) break b2195;
if ((l11 === false)) break b2195;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2196: {
if (l3 === undefined) break b2196;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2197: {
return l2;
}
}
function f400(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function f401(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2198: {
b2199: {
l4 = undefined;
l5 = l3;
l6 = [];
b2200: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2200;
{
const k2201 = keysOf(l7), v2201 = valuesOf(l7);
for (let n2201 = 0; n2201 < v2201.length; n2201++) {
l8 = k2201 === null ? n2201 : k2201[n2201];
l9 = v2201[n2201];
b2202: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2202;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2202;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2202;
if (!Q(l12, l14)) break b2202;
l15 = H(l11) ? l11.clause : undefined; if (l15 === undefined && (l15 = S(l11, "clause")) === undefined) break b2202;
l16 = l15;
l6.push(l16);
}
}
}
}
l17 = l6;
l18 = b_count(l17); if (l18 === undefined) break b2199;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2199;
if ((l21 === false)) break b2199;
l22 = 0;
l23 = D(l17, l22); if (l23 === undefined) break b2199;
l24 = l23;
l25 = new O8(l24);
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2199;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2203: {
if (l4 !== undefined) break b2203;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2204: {
if (l4 === undefined) break b2204;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2205: {
return l2;
}
}
function g402(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2206: {
l2 = new RegoSet();
}
b2207: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2207;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2207;
l6 = l5;
l7 = f401(l0,l1,l6); if (l7 === undefined) break b2207;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2207;
l10 = l9;
{
const k2208 = keysOf(l10), v2208 = valuesOf(l10);
for (let n2208 = 0; n2208 < v2208.length; n2208++) {
l11 = k2208 === null ? n2208 : k2208[n2208];
l12 = v2208[n2208];
b2209: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2210: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2210;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2210;
l6 = l5;
l7 = f401(l0,l1,l6); if (l7 === undefined) break b2210;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2210;
l10 = l9;
{
const k2211 = keysOf(l10), v2211 = valuesOf(l10);
for (let n2211 = 0; n2211 < v2211.length; n2211++) {
l11 = k2211 === null ? n2211 : k2211[n2211];
l12 = v2211[n2211];
b2212: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2213: {
return l2;
}
}
function f402(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2214: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2214;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2214;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2214;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2214;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2214;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2214;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2214;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2214;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2215: {
if (l3 === undefined) break b2215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2216: {
return l2;
}
}
function f403(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2217: {
l2 = new RegoSet();
}
b2218: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2218;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"applied_on",l6); if (l7 === undefined) break b2218;
l8 = l7;
l9 = f114(l0,l1,l8); if (l9 === undefined) break b2218;
l10 = l9;
l11 = f397(l0,l1); if (l11 === undefined) break b2218;
l12 = H(l11) ? l11.application : undefined; if (l12 === undefined && (l12 = S(l11, "application")) === undefined) break b2218;
l13 = l12;
l14 = f401(l0,l1,l13); if (l14 === undefined) break b2218;
l15 = l14;
l16 = f399(l0,l1); if (l16 === undefined) break b2218;
l17 = l16;
l18 = new O20("apply_for_change","application",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2219: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2219;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"adjusted_on",l6); if (l7 === undefined) break b2219;
l8 = l7;
l9 = f114(l0,l1,l8); if (l9 === undefined) break b2219;
l10 = l9;
l11 = f397(l0,l1); if (l11 === undefined) break b2219;
l12 = H(l11) ? l11.adjustment : undefined; if (l12 === undefined && (l12 = S(l11, "adjustment")) === undefined) break b2219;
l13 = l12;
l14 = f401(l0,l1,l13); if (l14 === undefined) break b2219;
l15 = l14;
l16 = f403(l0,l1); if (l16 === undefined) break b2219;
l17 = l16;
l18 = new O20("adjust_rights","adjustment",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2220: {
return l2;
}
}
function f404(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g405(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2221: {
l3 = undefined;
l4 = new RegoSet();
b2222: {
l5 = f404(l0,l1); if (l5 === undefined) break b2222;
{
const k2223 = keysOf(l5), v2223 = valuesOf(l5);
for (let n2223 = 0; n2223 < v2223.length; n2223++) {
l6 = k2223 === null ? n2223 : k2223[n2223];
l7 = v2223[n2223];
b2224: {
l8 = l6;
l9 = l7;
l10 = f116(l0,l1,l9); if (l10 === undefined) break b2224;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2225: {
if (l3 === undefined) break b2225;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2226: {
return l2;
}
}
function f405(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function f406(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2227: {
l4 = undefined;
l5 = l3;
l6 = f143(l0,l1); if (l6 === undefined) break b2227;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2227;
l8 = D(l7, l5); if (l8 === undefined) break b2227;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2227;
if ((l10 === false)) break b2227;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2228: {
if (l4 === undefined) break b2228;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2229: {
return l2;
}
}
function f407(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2230: {
l4 = undefined;
l5 = l3;
l6 = f406(l0,l1,l5); if (l6 === undefined) break b2230;
if ((l6 === false)) break b2230;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2230;
l9 = l8;
l10 = f406(l0,l1,l9); if (l10 === undefined) break b2230;
if ((l10 === false)) break b2230;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2231: {
if (l4 === undefined) break b2231;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2232: {
return l2;
}
}
function f408(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2233: {
b2234: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2235: {
l8 = f406(l0,l1,l6); if (l8 === undefined) break b2235;
if ((l8 === false)) break b2235;
break b2234;}
l9 = new RegoSet();
b2236: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2236;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2236;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2236;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2237 = keysOf(l19), v2237 = valuesOf(l19);
for (let n2237 = 0; n2237 < v2237.length; n2237++) {
l20 = k2237 === null ? n2237 : k2237[n2237];
l21 = v2237[n2237];
b2238: {
l22 = l20;
l23 = l21;
b2239: {
l24 = f407(l0,l1,l23); if (l24 === undefined) break b2239;
if ((l24 === false)) break b2239;
break b2238;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2238;
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
b2240: {
if (l5 !== undefined) break b2240;
l6 = l3;
l7 = l4;
l8 = f143(l0,l1); if (l8 === undefined) break b2240;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2240;
l10 = D(l9, l6); if (l10 === undefined) break b2240;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2240;
if ((l12 === false)) break b2240;
l13 = f143(l0,l1); if (l13 === undefined) break b2240;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2240;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2240;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2240;
l21 = l20;
l22 = new RegoSet();
l23 = new O44(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2241: {
if (l5 !== undefined) break b2241;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2242: {
if (l5 === undefined) break b2242;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2243: {
return l2;
}
}
function g409(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2244: {
l2 = new RegoSet();
}
b2245: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2245;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2245;
l6 = l5;
l7 = f397(l0,l1); if (l7 === undefined) break b2245;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2245;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2245;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2245;
l11 = l10;
l12 = f408(l0,l1,l6,l11); if (l12 === undefined) break b2245;
l13 = l12;
{
const k2246 = keysOf(l13), v2246 = valuesOf(l13);
for (let n2246 = 0; n2246 < v2246.length; n2246++) {
l14 = k2246 === null ? n2246 : k2246[n2246];
l15 = v2246[n2246];
b2247: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2248: {
return l2;
}
}
function f409(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2249: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2249;
l5 = l4;
l6 = f409(l0,l1); if (l6 === undefined) break b2249;
l7 = l6;
l8 = f124(l0,l1,l5,l7); if (l8 === undefined) break b2249;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2250: {
if (l3 === undefined) break b2250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2251: {
return l2;
}
}
function f410(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2252: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2252;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2252;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2252;
l7 = H(l6) ? l6.workdays : undefined; if (l7 === undefined && (l7 = S(l6, "workdays")) === undefined) break b2252;
l8 = l7;
l9 = 1;
l10 = b_plus(l8,l9); if (l10 === undefined) break b2252;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2252;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2252;
l14 = l13;
l15 = f398(l0,l1,l14,l11); if (l15 === undefined) break b2252;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2253: {
if (l3 === undefined) break b2253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2254: {
return l2;
}
}
function f411(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2255: {
l2 = new RegoSet();
}
b2256: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2256;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2256;
l6 = l5;
l7 = f397(l0,l1); if (l7 === undefined) break b2256;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b2256;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2256;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b2256;
if ((l11 === false)) break b2256;
l12 = f405(l0,l1); if (l12 === undefined) break b2256;
l13 = l12;
l14 = b_internal_member_2("due",l13); if (l14 === undefined) break b2256;
if ((l14 === false)) break b2256;
l15 = f397(l0,l1); if (l15 === undefined) break b2256;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b2256;
l17 = l16;
l18 = f19(l0,l1,"change_admin_password",l17); if (l18 === undefined) break b2256;
l19 = l18;
l2.add(l19);
}
b2257: {
return l2;
}
}
function f412(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g413(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l29,l30,l31,l28,l32,l33,l34,l35,l36,l37,l2;
b2258: {
b2259: {
l3 = undefined;
b2260: {
l4 = f394(l0,l1); if (l4 === undefined) break b2260;
if ((l4 === false)) break b2260;
break b2259;}
l5 = f395(l0,l1); if (l5 === undefined) break b2259;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2259;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2261: {
if (l3 !== undefined) break b2261;
l4 = f394(l0,l1); if (l4 === undefined) break b2261;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2261;
if (!(l5 === "unavailable")) break b2261;
l6 = f395(l0,l1); if (l6 === undefined) break b2261;
l7 = l6;
l8 = f394(l0,l1); if (l8 === undefined) break b2261;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2261;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2262: {
if (l3 !== undefined) break b2262;
b2263: {
l4 = f397(l0,l1); if (l4 === undefined) break b2263;
if ((l4 === false)) break b2263;
break b2262;}
l5 = f395(l0,l1); if (l5 === undefined) break b2262;
l6 = l5;
l7 = f394(l0,l1); if (l7 === undefined) break b2262;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2262;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2264: {
if (l3 !== undefined) break b2264;
l4 = f400(l0,l1); if (l4 === undefined) break b2264;
if ((l4 === false)) break b2264;
l5 = f395(l0,l1); if (l5 === undefined) break b2264;
l6 = l5;
l7 = f394(l0,l1); if (l7 === undefined) break b2264;
l8 = l7;
l9 = f402(l0,l1); if (l9 === undefined) break b2264;
l10 = l9;
l11 = new O2(l10);
l12 = f17(l0,l1,l6,l8,"not_due",l11); if (l12 === undefined) break b2264;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2265: {
if (l3 !== undefined) break b2265;
l4 = f404(l0,l1); if (l4 === undefined) break b2265;
l5 = l4;
l6 = f117(l0,l1,l5); if (l6 === undefined) break b2265;
l7 = l6;
l8 = f404(l0,l1); if (l8 === undefined) break b2265;
l9 = l8;
l10 = f410(l0,l1); if (l10 === undefined) break b2265;
l11 = l10;
l12 = f126(l0,l1,l9,l11); if (l12 === undefined) break b2265;
l13 = l12;
l14 = f395(l0,l1); if (l14 === undefined) break b2265;
l15 = l14;
l16 = f394(l0,l1); if (l16 === undefined) break b2265;
l17 = l16;
l18 = f410(l0,l1); if (l18 === undefined) break b2265;
l19 = l18;
l20 = f402(l0,l1); if (l20 === undefined) break b2265;
l21 = l20;
l22 = f409(l0,l1); if (l22 === undefined) break b2265;
l23 = l22;
l24 = new Bare();
b2266: {
l25 = f403(l0,l1); if (l25 === undefined) break b2266;
l24["adjust_by"] = l25;
}
b2267: {
l26 = f399(l0,l1); if (l26 === undefined) break b2267;
l24["apply_by"] = l26;
}
b2268: {
l27 = f411(l0,l1); if (l27 === undefined) break b2268;
l24["apply_by_cautious"] = l27;
}
b2269: {
b2270: {
l29 = H(l1) ? l1.hdp : undefined; if (l29 === undefined && (l29 = S(l1, "hdp")) === undefined) break b2270;
l30 = H(l29) ? l29.role_change_deadline : undefined; if (l30 === undefined && (l30 = S(l29, "role_change_deadline")) === undefined) break b2270;
l31 = D(l30, "values"); if (l31 === undefined) break b2270;
l28 = merge(l31, l24);
break b2269;
}
l28 = l24;
}
l32 = l28;
l33 = f412(l0,l1); if (l33 === undefined) break b2265;
l34 = l33;
l35 = new O12(l21,l23,l7,l13,l32,l34);
l36 = f17(l0,l1,l15,l17,l19,l35); if (l36 === undefined) break b2265;
l37 = l36;
if (l3 === undefined) l3 = l37; else if (!Q(l3, l37)) conflict();
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
function f413(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g414(l0,l1) {
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
function f414(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function f415(l0,l1) {
let l3,l2;
b2276: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2277: {
if (l3 === undefined) break b2277;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2278: {
return l2;
}
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2279: {
l3 = undefined;
l4 = f414(l0,l1); if (l4 === undefined) break b2279;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2279;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2279;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2279;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2280: {
if (l3 === undefined) break b2280;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2281: {
return l2;
}
}
function f416(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function f417(l0,l1,l3,l4) {
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
function f418(l0,l1,l3,l4) {
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
l14 = f417(l0,l1,l7,l13); if (l14 === undefined) break b2289;
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
function f419(l0,l1,l3,l4) {
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
l9 = f418(l0,l1,l6,l7); if (l9 === undefined) break b2295;
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
function f420(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2298: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b2299: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k2300 = keysOf(l8), v2300 = valuesOf(l8);
for (let n2300 = 0; n2300 < v2300.length; n2300++) {
l9 = k2300 === null ? n2300 : k2300[n2300];
l10 = v2300[n2300];
b2301: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2301;
if (!(l13 === "unset")) break b2301;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2302: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2302;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2302;
if (!(l17 === "unset")) break b2302;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2298;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b2303: {
if (l4 === undefined) break b2303;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2304: {
return l2;
}
}
function f421(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2305: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2306: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2306;
if ((l10 === false)) break b2306;
break b2305;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2307: {
if (l6 === undefined) break b2307;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2308: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2308;
if ((l10 === false)) break b2308;
l11 = f418(l0,l1,l7,l9); if (l11 === undefined) break b2308;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2308;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2308;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2309: {
if (l6 === undefined) break b2309;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2310: {
return l2;
}
}
function f422(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2311: {
b2312: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2312;
if (!(l8 === "up")) break b2312;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2312;
if ((l10 === false)) break b2312;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2313: {
if (l5 !== undefined) break b2313;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2313;
if (!(l8 === "half_up")) break b2313;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2313;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2313;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2313;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2313;
if ((l15 === false)) break b2313;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2314: {
if (l5 !== undefined) break b2314;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2315: {
if (l5 === undefined) break b2315;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2316: {
return l2;
}
}
function f423(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2317: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2317;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2317;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2317;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2317;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2317;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2317;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2317;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2317;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2317;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2317;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2317;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2317;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2317;
l30 = l29;
l31 = l30;
l32 = f422(l0,l1,l18,l7); if (l32 === undefined) break b2317;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2317;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2318: {
if (l5 === undefined) break b2318;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2319: {
return l2;
}
}
function f424(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2320: {
b2321: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2321;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2321;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2321;
if ((l13 === false)) break b2321;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2321;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2322: {
if (l5 !== undefined) break b2322;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2323: {
if (l5 === undefined) break b2323;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2324: {
return l2;
}
}
function f425(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2325: {
b2326: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2326;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2326;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2326;
if ((l13 === false)) break b2326;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2326;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2327: {
if (l5 !== undefined) break b2327;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2328: {
if (l5 === undefined) break b2328;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2329: {
return l2;
}
}
function f426(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2330: {
b2331: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2331;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2331;
if ((l11 === false)) break b2331;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2332: {
if (l5 !== undefined) break b2332;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2333: {
if (l5 === undefined) break b2333;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2334: {
return l2;
}
}
function f427(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2335: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2335;
l9 = l8;
l10 = f423(l0,l1,l7,l9); if (l10 === undefined) break b2335;
l11 = l10;
l12 = [l11,"rate"];
l13 = f424(l0,l1,l12,l6); if (l13 === undefined) break b2335;
l14 = l13;
l15 = f425(l0,l1,l14,l6); if (l15 === undefined) break b2335;
l16 = l15;
l17 = f426(l0,l1,l16,l7); if (l17 === undefined) break b2335;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2336: {
if (l5 === undefined) break b2336;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2337: {
return l2;
}
}
function g428(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2338: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2338;
l5 = H(l4) ? l4.checked : undefined; if (l5 === undefined && (l5 = S(l4, "checked")) === undefined) break b2338;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2338;
if ((l7 === false)) break b2338;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2339: {
if (l3 === undefined) break b2339;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2340: {
return l2;
}
}
function f428(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function f429(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2341: {
l4 = undefined;
l5 = l3;
l6 = f428(l0,l1); if (l6 === undefined) break b2341;
if ((l6 === false)) break b2341;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2341;
l8 = H(l7) ? l7.checked : undefined; if (l8 === undefined && (l8 = S(l7, "checked")) === undefined) break b2341;
l9 = l8;
l10 = b_minus(l5,l9); if (l10 === undefined) break b2341;
l11 = l10;
l12 = [];
l13 = 0;
l12.push(l13);
l12.push(l11);
l14 = b_max(l12); if (l14 === undefined) break b2341;
l15 = l14;
l16 = new O45(l15);
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b2342: {
if (l4 === undefined) break b2342;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2343: {
l4 = undefined;
l5 = l3;
b2344: {
l6 = f428(l0,l1); if (l6 === undefined) break b2344;
if ((l6 === false)) break b2344;
break b2343;}
l7 = new Bare();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2345: {
if (l4 === undefined) break b2345;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2346: {
return l2;
}
}
function f430(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26;
b2347: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2347;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2347;
if ((l13 === false)) break b2347;
l14 = ["indeterminate"];
l15 = new Bare();
l14.push(l15);
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b2348: {
if (l6 === undefined) break b2348;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2349: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2349;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b2349;
l13 = f427(l0,l1,l8,l9); if (l13 === undefined) break b2349;
l14 = l13;
if (!Array.isArray(l14)) break b2349;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2349;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2349;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2349;
l20 = l18;
l21 = f429(l0,l1,l19); if (l21 === undefined) break b2349;
l22 = l21;
l23 = new O46(l20,l19);
l24 = b_object_union(l23,l22); if (l24 === undefined) break b2349;
l25 = l24;
l26 = ["required",l25];
if (l6 === undefined) l6 = l26; else if (!Q(l6, l26)) conflict();
}
b2350: {
if (l6 === undefined) break b2350;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2351: {
return l2;
}
}
function f431(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2352: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2353: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2353;
if (!(l9 === "rate")) break b2353;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b2353;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b2353;
l13 = l12;
l14 = new O8(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b2353;
l16 = l15;
l17 = f14(l0,l1,l16); if (l17 === undefined) break b2353;
l18 = l17;
{
const k2354 = keysOf(l18), v2354 = valuesOf(l18);
for (let n2354 = 0; n2354 < v2354.length; n2354++) {
l19 = k2354 === null ? n2354 : k2354[n2354];
l20 = v2354[n2354];
b2355: {
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
b2356: {
if (l5 === undefined) break b2356;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2357: {
return l2;
}
}
function f432(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l40,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b2358: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2358;
l13 = H(l12) ? l12.queries : undefined; if (l13 === undefined && (l13 = S(l12, "queries")) === undefined) break b2358;
l14 = l13;
l15 = f419(l0,l1,l10,l14); if (l15 === undefined) break b2358;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b2359: {
l19 = f420(l0,l1,l17); if (l19 === undefined) break b2359;
l20 = l19;
{
const k2360 = keysOf(l20), v2360 = valuesOf(l20);
for (let n2360 = 0; n2360 < v2360.length; n2360++) {
l21 = k2360 === null ? n2360 : k2360[n2360];
l22 = v2360[n2360];
b2361: {
l23 = l21;
l24 = l22;
l25 = H(l0) ? l0.facts : undefined; if (l25 === undefined && (l25 = S(l0, "facts")) === undefined) break b2361;
l26 = H(l25) ? l25.queries : undefined; if (l26 === undefined && (l26 = S(l25, "queries")) === undefined) break b2361;
l27 = l26;
l28 = f421(l0,l1,l10,l11,l27); if (l28 === undefined) break b2361;
l29 = l28;
l30 = [l29,l24];
l31 = b_concat(".",l30); if (l31 === undefined) break b2361;
l32 = l31;
l33 = new O13(l32);
l18.add(l33);
}
}
}
}
l34 = l18;
l35 = H(l0) ? l0.facts : undefined; if (l35 === undefined && (l35 = S(l0, "facts")) === undefined) break b2358;
l36 = H(l35) ? l35.queries : undefined; if (l36 === undefined && (l36 = S(l35, "queries")) === undefined) break b2358;
l37 = l36;
l38 = f430(l0,l1,l34,l17,l37); if (l38 === undefined) break b2358;
l39 = l38;
if (!Array.isArray(l39)) break b2358;
l41 = B.count(l39);
l40 = 2;
if (!Q(l41, l40)) break b2358;
l42 = 0;
l42 = 0;
l43 = D(l39, l42); if (l43 === undefined) break b2358;
l44 = l43;
l42 = 1;
l43 = D(l39, l42); if (l43 === undefined) break b2358;
l45 = l43;
l46 = f14(l0,l1,l10); if (l46 === undefined) break b2358;
l47 = l46;
l48 = f14(l0,l1,l17); if (l48 === undefined) break b2358;
l49 = l48;
l50 = b_or(l47,l49); if (l50 === undefined) break b2358;
l51 = l50;
l52 = f431(l0,l1,l45,l17); if (l52 === undefined) break b2358;
l53 = l52;
l54 = b_or(l51,l53); if (l54 === undefined) break b2358;
l55 = l54;
l56 = f61(l0,l1,l17); if (l56 === undefined) break b2358;
l57 = l56;
l58 = new RegoSet();
b2362: {
if (!(l44 === "required")) break b2362;
l59 = f52(l0,l1,l10); if (l59 === undefined) break b2362;
l60 = l59;
{
const k2363 = keysOf(l60), v2363 = valuesOf(l60);
for (let n2363 = 0; n2363 < v2363.length; n2363++) {
l61 = k2363 === null ? n2363 : k2363[n2363];
l62 = v2363[n2363];
b2364: {
l63 = l61;
l64 = l62;
l58.add(l64);
}
}
}
}
l65 = l58;
l66 = new RegoSet();
b2365: {
if (!(l44 === "required")) break b2365;
l67 = f19(l0,l1,"samples_due",l17); if (l67 === undefined) break b2365;
l68 = l67;
l66.add(l68);
}
l69 = l66;
l70 = new O12(l55,l34,l65,l69,l45,l57);
l71 = f17(l0,l1,l8,l9,l44,l70); if (l71 === undefined) break b2358;
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b2366: {
if (l7 === undefined) break b2366;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2367: {
return l2;
}
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2368: {
b2369: {
l3 = undefined;
b2370: {
l4 = f414(l0,l1); if (l4 === undefined) break b2370;
if ((l4 === false)) break b2370;
break b2369;}
l5 = f415(l0,l1); if (l5 === undefined) break b2369;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2369;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2371: {
if (l3 !== undefined) break b2371;
l4 = f414(l0,l1); if (l4 === undefined) break b2371;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2371;
if (!(l5 === "unavailable")) break b2371;
l6 = f415(l0,l1); if (l6 === undefined) break b2371;
l7 = l6;
l8 = f414(l0,l1); if (l8 === undefined) break b2371;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2371;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2372: {
if (l3 !== undefined) break b2372;
b2373: {
l4 = f416(l0,l1); if (l4 === undefined) break b2373;
if ((l4 === false)) break b2373;
break b2372;}
l5 = f415(l0,l1); if (l5 === undefined) break b2372;
l6 = l5;
l7 = f414(l0,l1); if (l7 === undefined) break b2372;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2372;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2374: {
if (l3 !== undefined) break b2374;
l4 = f415(l0,l1); if (l4 === undefined) break b2374;
l5 = l4;
l6 = f414(l0,l1); if (l6 === undefined) break b2374;
l7 = l6;
l8 = f416(l0,l1); if (l8 === undefined) break b2374;
l9 = l8;
l10 = f432(l0,l1,l5,l7,l9,"sampling.half_year"); if (l10 === undefined) break b2374;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2375: {
if (l3 === undefined) break b2375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2376: {
return l2;
}
}
function f433(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2377: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2377;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2377;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2378: {
if (l3 === undefined) break b2378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2379: {
return l2;
}
}
function f434(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f435(l0,l1) {
let l3,l2;
b2380: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b2381: {
if (l3 === undefined) break b2381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2382: {
return l2;
}
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2383: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2383;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2383;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2383;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b2383;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2384: {
if (l3 === undefined) break b2384;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2385: {
return l2;
}
}
function f436(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2386: {
b2387: {
l3 = undefined;
b2388: {
l4 = f434(l0,l1); if (l4 === undefined) break b2388;
if ((l4 === false)) break b2388;
break b2387;}
l5 = f435(l0,l1); if (l5 === undefined) break b2387;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2387;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2389: {
if (l3 !== undefined) break b2389;
l4 = f434(l0,l1); if (l4 === undefined) break b2389;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2389;
if (!(l5 === "unavailable")) break b2389;
l6 = f435(l0,l1); if (l6 === undefined) break b2389;
l7 = l6;
l8 = f434(l0,l1); if (l8 === undefined) break b2389;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2389;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2390: {
if (l3 !== undefined) break b2390;
b2391: {
l4 = f436(l0,l1); if (l4 === undefined) break b2391;
if ((l4 === false)) break b2391;
break b2390;}
l5 = f435(l0,l1); if (l5 === undefined) break b2390;
l6 = l5;
l7 = f434(l0,l1); if (l7 === undefined) break b2390;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2390;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2392: {
if (l3 !== undefined) break b2392;
l4 = f435(l0,l1); if (l4 === undefined) break b2392;
l5 = l4;
l6 = f434(l0,l1); if (l6 === undefined) break b2392;
l7 = l6;
l8 = f436(l0,l1); if (l8 === undefined) break b2392;
l9 = l8;
l10 = f432(l0,l1,l5,l7,l9,"sampling.monthly"); if (l10 === undefined) break b2392;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2393: {
if (l3 === undefined) break b2393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2394: {
return l2;
}
}
function f437(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2395: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2395;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2395;
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
function f438(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f439(l0,l1) {
let l3,l2;
b2398: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b2399: {
if (l3 === undefined) break b2399;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2400: {
return l2;
}
}
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2401: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2401;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2401;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2401;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2401;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2402: {
if (l3 === undefined) break b2402;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2403: {
return l2;
}
}
function f440(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2404: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2404;
l5 = l4;
l6 = f290(l0,l1,l5); if (l6 === undefined) break b2404;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2405: {
if (l3 === undefined) break b2405;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2406: {
return l2;
}
}
function f441(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2407: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2407;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b2407;
l6 = l5;
l7 = f290(l0,l1,l6); if (l7 === undefined) break b2407;
l8 = l7;
l9 = l8;
l10 = f441(l0,l1); if (l10 === undefined) break b2407;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2407;
if ((l12 === false)) break b2407;
l13 = f441(l0,l1); if (l13 === undefined) break b2407;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2407;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2408: {
if (l3 === undefined) break b2408;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2409: {
return l2;
}
}
function f442(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function f443(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2410: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2410;
if (!(l8 === "exceeded")) break b2410;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2410;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2410;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2410;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b2410;
if ((l15 === false)) break b2410;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2411: {
if (l5 === undefined) break b2411;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2412: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2412;
if (!(l8 === "reached")) break b2412;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2412;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2412;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2412;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b2412;
if ((l15 === false)) break b2412;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2413: {
if (l5 === undefined) break b2413;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2414: {
return l2;
}
}
function g444(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2415: {
l2 = new RegoSet();
}
b2416: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2416;
l5 = l4;
l6 = f440(l0,l1); if (l6 === undefined) break b2416;
l7 = l6;
l8 = f443(l0,l1,l5,l7); if (l8 === undefined) break b2416;
if ((l8 === false)) break b2416;
l9 = f440(l0,l1); if (l9 === undefined) break b2416;
l10 = l9;
l11 = f19(l0,l1,"session_idle",l10); if (l11 === undefined) break b2416;
l12 = l11;
l2.add(l12);
}
b2417: {
return l2;
}
}
function f444(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l2,l3,l4,l5,l6;
b2418: {
l2 = new RegoSet();
}
b2419: {
l3 = undefined;
b2420: {
l4 = f442(l0,l1); if (l4 === undefined) break b2420;
if ((l4 === false)) break b2420;
break b2419;}
l5 = new O7("last_activity_at");
l2.add(l5);
}
b2421: {
l3 = undefined;
l4 = f440(l0,l1); if (l4 === undefined) break b2421;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b2421;
if (!(l5 === "unset")) break b2421;
l6 = new O13("session.idle_timeout");
l2.add(l6);
}
b2422: {
return l2;
}
}
function f445(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2423: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2423;
if ((l4 === false)) break b2423;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2423;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b2423;
l7 = l6;
l8 = f440(l0,l1); if (l8 === undefined) break b2423;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2423;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2423;
l11 = l10;
l12 = f300(l0,l1,l7,l11); if (l12 === undefined) break b2423;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2424: {
if (l3 === undefined) break b2424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2425: {
return l2;
}
}
function f446(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b2426: {
b2427: {
l3 = undefined;
b2428: {
l4 = f438(l0,l1); if (l4 === undefined) break b2428;
if ((l4 === false)) break b2428;
break b2427;}
l5 = f439(l0,l1); if (l5 === undefined) break b2427;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2427;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2429: {
if (l3 !== undefined) break b2429;
l4 = f438(l0,l1); if (l4 === undefined) break b2429;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2429;
if (!(l5 === "unavailable")) break b2429;
l6 = f439(l0,l1); if (l6 === undefined) break b2429;
l7 = l6;
l8 = f438(l0,l1); if (l8 === undefined) break b2429;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2429;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2430: {
if (l3 !== undefined) break b2430;
b2431: {
l4 = f440(l0,l1); if (l4 === undefined) break b2431;
if ((l4 === false)) break b2431;
break b2430;}
l5 = f439(l0,l1); if (l5 === undefined) break b2430;
l6 = l5;
l7 = f438(l0,l1); if (l7 === undefined) break b2430;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2430;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2432: {
if (l3 !== undefined) break b2432;
l4 = f444(l0,l1); if (l4 === undefined) break b2432;
l5 = l4;
l6 = f445(l0,l1); if (l6 === undefined) break b2432;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b2432;
l9 = l8;
l10 = f440(l0,l1); if (l10 === undefined) break b2432;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2432;
l13 = l12;
l14 = f440(l0,l1); if (l14 === undefined) break b2432;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2432;
l17 = l16;
l18 = f439(l0,l1); if (l18 === undefined) break b2432;
l19 = l18;
l20 = f438(l0,l1); if (l20 === undefined) break b2432;
l21 = l20;
l22 = f445(l0,l1); if (l22 === undefined) break b2432;
l23 = l22;
l24 = new RegoSet();
b2433: {
l25 = f444(l0,l1); if (l25 === undefined) break b2433;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2433;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2433;
if ((l30 === false)) break b2433;
l31 = f440(l0,l1); if (l31 === undefined) break b2433;
l32 = l31;
l33 = f19(l0,l1,"log_out",l32); if (l33 === undefined) break b2433;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f444(l0,l1); if (l36 === undefined) break b2432;
l37 = l36;
l38 = new Bare();
b2434: {
l39 = f446(l0,l1); if (l39 === undefined) break b2434;
l38["logout_after"] = l39;
}
b2435: {
b2436: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b2436;
l42 = H(l41) ? l41.session_timeout : undefined; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b2436;
l43 = D(l42, "values"); if (l43 === undefined) break b2436;
l40 = merge(l43, l38);
break b2435;
}
l40 = l38;
}
l44 = l40;
l45 = new O12(l13,l23,l35,l37,l44,l17);
l46 = f17(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b2432;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
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
function f447(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2439: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2439;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2439;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2439;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2439;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2439;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2440: {
if (l3 === undefined) break b2440;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2441: {
return l2;
}
}
function f448(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function f449(l0,l1) {
let l3,l2;
b2442: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b2443: {
if (l3 === undefined) break b2443;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2444: {
return l2;
}
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2445: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2445;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2445;
l6 = l5;
l7 = f448(l0,l1); if (l7 === undefined) break b2445;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2445;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b2445;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2445;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2445;
if ((l12 === false)) break b2445;
l13 = f448(l0,l1); if (l13 === undefined) break b2445;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2445;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b2445;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2446: {
if (l3 === undefined) break b2446;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2447: {
return l2;
}
}
function f450(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2448: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2448;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2448;
l6 = l5;
l7 = f450(l0,l1); if (l7 === undefined) break b2448;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2448;
l9 = l8;
l10 = f35(l0,l1,l6,l9); if (l10 === undefined) break b2448;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2449: {
if (l3 === undefined) break b2449;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2450: {
return l2;
}
}
function f451(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2451: {
l3 = undefined;
l4 = f451(l0,l1); if (l4 === undefined) break b2451;
l5 = l4;
l6 = f144(l0,l1,l5); if (l6 === undefined) break b2451;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2452: {
if (l3 === undefined) break b2452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2453: {
return l2;
}
}
function f452(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2454: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2454;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"notified_on",l6); if (l7 === undefined) break b2454;
l8 = l7;
l9 = f114(l0,l1,l8); if (l9 === undefined) break b2454;
l10 = l9;
l11 = f451(l0,l1); if (l11 === undefined) break b2454;
l12 = l11;
l13 = f450(l0,l1); if (l13 === undefined) break b2454;
l14 = l13;
l15 = new O20("notify_provider","notice",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2455: {
if (l3 === undefined) break b2455;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2456: {
return l2;
}
}
function f453(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2457: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2457;
l5 = l4;
l6 = f116(l0,l1,l5); if (l6 === undefined) break b2457;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f124(l0,l1,l8,l9); if (l10 === undefined) break b2457;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2458: {
if (l3 === undefined) break b2458;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2459: {
return l2;
}
}
function f454(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l26,l27,l28,l25,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l2;
b2460: {
b2461: {
l3 = undefined;
b2462: {
l4 = f448(l0,l1); if (l4 === undefined) break b2462;
if ((l4 === false)) break b2462;
break b2461;}
l5 = f449(l0,l1); if (l5 === undefined) break b2461;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2461;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2463: {
if (l3 !== undefined) break b2463;
l4 = f448(l0,l1); if (l4 === undefined) break b2463;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2463;
if (!(l5 === "unavailable")) break b2463;
l6 = f449(l0,l1); if (l6 === undefined) break b2463;
l7 = l6;
l8 = f448(l0,l1); if (l8 === undefined) break b2463;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2463;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2464: {
if (l3 !== undefined) break b2464;
b2465: {
l4 = f450(l0,l1); if (l4 === undefined) break b2465;
if ((l4 === false)) break b2465;
break b2464;}
l5 = f449(l0,l1); if (l5 === undefined) break b2464;
l6 = l5;
l7 = f448(l0,l1); if (l7 === undefined) break b2464;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2464;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2466: {
if (l3 !== undefined) break b2466;
l4 = f6(l0,l1); if (l4 === undefined) break b2466;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2466;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2466;
l8 = l7;
l9 = b_lt(l5,l8); if (l9 === undefined) break b2466;
if ((l9 === false)) break b2466;
l10 = f450(l0,l1); if (l10 === undefined) break b2466;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2466;
l13 = l12;
l14 = f450(l0,l1); if (l14 === undefined) break b2466;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2466;
l17 = l16;
l18 = f449(l0,l1); if (l18 === undefined) break b2466;
l19 = l18;
l20 = f448(l0,l1); if (l20 === undefined) break b2466;
l21 = l20;
l22 = new Bare();
b2467: {
l23 = f452(l0,l1); if (l23 === undefined) break b2467;
l22["due_if_rolled"] = l23;
}
b2468: {
l24 = f451(l0,l1); if (l24 === undefined) break b2468;
l22["due_on"] = l24;
}
b2469: {
b2470: {
l26 = H(l1) ? l1.hdp : undefined; if (l26 === undefined && (l26 = S(l1, "hdp")) === undefined) break b2470;
l27 = H(l26) ? l26.staff_change_notice : undefined; if (l27 === undefined && (l27 = S(l26, "staff_change_notice")) === undefined) break b2470;
l28 = D(l27, "values"); if (l28 === undefined) break b2470;
l25 = merge(l28, l22);
break b2469;
}
l25 = l22;
}
l29 = l25;
l30 = new O47(l13,l29,l17);
l31 = f17(l0,l1,l19,l21,"not_due",l30); if (l31 === undefined) break b2466;
l32 = l31;
if (l3 === undefined) l3 = l32; else if (!Q(l3, l32)) conflict();
}
b2471: {
if (l3 !== undefined) break b2471;
l4 = f450(l0,l1); if (l4 === undefined) break b2471;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2471;
l7 = l6;
l8 = f453(l0,l1); if (l8 === undefined) break b2471;
l9 = l8;
l10 = new RegoSet();
l10.add(l9);
l11 = f117(l0,l1,l10); if (l11 === undefined) break b2471;
l12 = l11;
l13 = f453(l0,l1); if (l13 === undefined) break b2471;
l14 = l13;
l15 = f454(l0,l1); if (l15 === undefined) break b2471;
l16 = l15;
l17 = new RegoSet();
l17.add(l14);
l18 = f126(l0,l1,l17,l16); if (l18 === undefined) break b2471;
l19 = l18;
l20 = f450(l0,l1); if (l20 === undefined) break b2471;
l21 = l20;
l22 = f61(l0,l1,l21); if (l22 === undefined) break b2471;
l23 = l22;
l24 = f449(l0,l1); if (l24 === undefined) break b2471;
l25 = l24;
l26 = f448(l0,l1); if (l26 === undefined) break b2471;
l27 = l26;
l28 = f454(l0,l1); if (l28 === undefined) break b2471;
l29 = l28;
l30 = new Bare();
b2472: {
l31 = f452(l0,l1); if (l31 === undefined) break b2472;
l30["due_if_rolled"] = l31;
}
b2473: {
l32 = f451(l0,l1); if (l32 === undefined) break b2473;
l30["due_on"] = l32;
}
b2474: {
b2475: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b2475;
l35 = H(l34) ? l34.staff_change_notice : undefined; if (l35 === undefined && (l35 = S(l34, "staff_change_notice")) === undefined) break b2475;
l36 = D(l35, "values"); if (l36 === undefined) break b2475;
l33 = merge(l36, l30);
break b2474;
}
l33 = l30;
}
l37 = l33;
l38 = new O37(l7,l12,l19,l37,l23);
l39 = f17(l0,l1,l25,l27,l29,l38); if (l39 === undefined) break b2471;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b2476: {
if (l3 === undefined) break b2476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2477: {
return l2;
}
}
function f455(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2478: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2478;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2478;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2478;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2478;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2479: {
if (l3 === undefined) break b2479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2480: {
return l2;
}
}
function f456(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2481: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2481;
l5 = l4;
l6 = f456(l0,l1); if (l6 === undefined) break b2481;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b2481;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b2481;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2482: {
if (l3 === undefined) break b2482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2483: {
return l2;
}
}
function f457(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function f458(l0,l1) {
let l3,l2;
b2484: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b2485: {
if (l3 === undefined) break b2485;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2486: {
return l2;
}
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2487: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2487;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2487;
l6 = l5;
l7 = f457(l0,l1); if (l7 === undefined) break b2487;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2487;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b2487;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2487;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2487;
if ((l12 === false)) break b2487;
l13 = f457(l0,l1); if (l13 === undefined) break b2487;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2487;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b2487;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2488: {
if (l3 === undefined) break b2488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2489: {
return l2;
}
}
function f459(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2490: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2490;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2490;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2490;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2490;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2491: {
if (l3 === undefined) break b2491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2492: {
return l2;
}
}
function f460(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2493: {
b2494: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2494;
l5 = l4;
l6 = f460(l0,l1); if (l6 === undefined) break b2494;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2494;
if ((l8 === false)) break b2494;
if (l3 === undefined) l3 = "not_due"; else if (!Q(l3, "not_due")) conflict();
}
b2495: {
if (l3 !== undefined) break b2495;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2495;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b2495;
l6 = l5;
l7 = f459(l0,l1); if (l7 === undefined) break b2495;
l8 = H(l7) ? l7.hours : undefined; if (l8 === undefined && (l8 = S(l7, "hours")) === undefined) break b2495;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2495;
if ((l10 === false)) break b2495;
if (l3 === undefined) l3 = "fulfilled"; else if (!Q(l3, "fulfilled")) conflict();
}
b2496: {
if (l3 !== undefined) break b2496;
l4 = f6(l0,l1); if (l4 === undefined) break b2496;
l5 = l4;
l6 = f456(l0,l1); if (l6 === undefined) break b2496;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2496;
if ((l8 === false)) break b2496;
if (l3 === undefined) l3 = "due"; else if (!Q(l3, "due")) conflict();
}
b2497: {
if (l3 !== undefined) break b2497;
if (l3 === undefined) l3 = "overdue"; else if (!Q(l3, "overdue")) conflict();
}
b2498: {
if (l3 === undefined) break b2498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2499: {
return l2;
}
}
function f461(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2500: {
b2501: {
l3 = undefined;
b2502: {
l4 = f457(l0,l1); if (l4 === undefined) break b2502;
if ((l4 === false)) break b2502;
break b2501;}
l5 = f458(l0,l1); if (l5 === undefined) break b2501;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2501;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2503: {
if (l3 !== undefined) break b2503;
l4 = f457(l0,l1); if (l4 === undefined) break b2503;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2503;
if (!(l5 === "unavailable")) break b2503;
l6 = f458(l0,l1); if (l6 === undefined) break b2503;
l7 = l6;
l8 = f457(l0,l1); if (l8 === undefined) break b2503;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2503;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2504: {
if (l3 !== undefined) break b2504;
b2505: {
l4 = f459(l0,l1); if (l4 === undefined) break b2505;
if ((l4 === false)) break b2505;
break b2504;}
l5 = f458(l0,l1); if (l5 === undefined) break b2504;
l6 = l5;
l7 = f457(l0,l1); if (l7 === undefined) break b2504;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2504;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2506: {
if (l3 !== undefined) break b2506;
l4 = f459(l0,l1); if (l4 === undefined) break b2506;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2506;
l7 = l6;
l8 = f459(l0,l1); if (l8 === undefined) break b2506;
l9 = l8;
l10 = f61(l0,l1,l9); if (l10 === undefined) break b2506;
l11 = l10;
l12 = f458(l0,l1); if (l12 === undefined) break b2506;
l13 = l12;
l14 = f457(l0,l1); if (l14 === undefined) break b2506;
l15 = l14;
l16 = f461(l0,l1); if (l16 === undefined) break b2506;
l17 = l16;
l18 = new RegoSet();
b2507: {
l19 = f461(l0,l1); if (l19 === undefined) break b2507;
l20 = l19;
l21 = new RegoSet();
l21.add("due");
l21.add("overdue");
l22 = b_internal_member_2(l20,l21); if (l22 === undefined) break b2507;
if ((l22 === false)) break b2507;
l23 = f459(l0,l1); if (l23 === undefined) break b2507;
l24 = l23;
l25 = f19(l0,l1,"complete_training",l24); if (l25 === undefined) break b2507;
l26 = l25;
l18.add(l26);
}
l27 = l18;
l28 = new RegoSet();
b2508: {
l29 = new O9("training_due","training_missed");
l30 = l29;
l31 = f461(l0,l1); if (l31 === undefined) break b2508;
l32 = l31;
l33 = D(l30, l32); if (l33 === undefined) break b2508;
l34 = l33;
l35 = f459(l0,l1); if (l35 === undefined) break b2508;
l36 = l35;
l37 = f19(l0,l1,l34,l36); if (l37 === undefined) break b2508;
l38 = l37;
l28.add(l38);
}
l39 = l28;
l40 = f456(l0,l1); if (l40 === undefined) break b2506;
l41 = l40;
l42 = f459(l0,l1); if (l42 === undefined) break b2506;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b2506;
l44 = l43;
l45 = new O16(l7,l27,l39);
l46 = new O48(l41,l44);
l45["values"] = l46;
l45["warnings"] = l11;
l47 = f17(l0,l1,l13,l15,l17,l45); if (l47 === undefined) break b2506;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
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
function f462(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g463(l0,l1) {
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
function f463(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f464(l0,l1) {
let l3,l2;
b2514: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b2515: {
if (l3 === undefined) break b2515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2516: {
return l2;
}
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2517: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2517;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2517;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b2517;
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
function f465(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2520: {
b2521: {
l3 = undefined;
b2522: {
l4 = f463(l0,l1); if (l4 === undefined) break b2522;
if ((l4 === false)) break b2522;
break b2521;}
l5 = f464(l0,l1); if (l5 === undefined) break b2521;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2521;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2523: {
if (l3 !== undefined) break b2523;
l4 = f463(l0,l1); if (l4 === undefined) break b2523;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2523;
if (!(l5 === "unavailable")) break b2523;
l6 = f464(l0,l1); if (l6 === undefined) break b2523;
l7 = l6;
l8 = f463(l0,l1); if (l8 === undefined) break b2523;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2523;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2524: {
if (l3 !== undefined) break b2524;
b2525: {
l4 = f465(l0,l1); if (l4 === undefined) break b2525;
if ((l4 === false)) break b2525;
break b2524;}
l5 = f464(l0,l1); if (l5 === undefined) break b2524;
l6 = l5;
l7 = f463(l0,l1); if (l7 === undefined) break b2524;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2524;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2526: {
if (l3 !== undefined) break b2526;
l4 = f464(l0,l1); if (l4 === undefined) break b2526;
l5 = l4;
l6 = f463(l0,l1); if (l6 === undefined) break b2526;
l7 = l6;
l8 = f465(l0,l1); if (l8 === undefined) break b2526;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"vendor","permission"); if (l10 === undefined) break b2526;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f466(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g467(l0,l1) {
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
function f467(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f468(l0,l1) {
let l3,l2;
b2532: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b2533: {
if (l3 === undefined) break b2533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2534: {
return l2;
}
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2535: {
l3 = undefined;
l4 = f467(l0,l1); if (l4 === undefined) break b2535;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2535;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b2535;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2536: {
if (l3 === undefined) break b2536;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2537: {
return l2;
}
}
function f469(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2538: {
b2539: {
l3 = undefined;
b2540: {
l4 = f467(l0,l1); if (l4 === undefined) break b2540;
if ((l4 === false)) break b2540;
break b2539;}
l5 = f468(l0,l1); if (l5 === undefined) break b2539;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2539;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2541: {
if (l3 !== undefined) break b2541;
l4 = f467(l0,l1); if (l4 === undefined) break b2541;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2541;
if (!(l5 === "unavailable")) break b2541;
l6 = f468(l0,l1); if (l6 === undefined) break b2541;
l7 = l6;
l8 = f467(l0,l1); if (l8 === undefined) break b2541;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2541;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2542: {
if (l3 !== undefined) break b2542;
b2543: {
l4 = f469(l0,l1); if (l4 === undefined) break b2543;
if ((l4 === false)) break b2543;
break b2542;}
l5 = f468(l0,l1); if (l5 === undefined) break b2542;
l6 = l5;
l7 = f467(l0,l1); if (l7 === undefined) break b2542;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2542;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2544: {
if (l3 !== undefined) break b2544;
l4 = f468(l0,l1); if (l4 === undefined) break b2544;
l5 = l4;
l6 = f467(l0,l1); if (l6 === undefined) break b2544;
l7 = l6;
l8 = f469(l0,l1); if (l8 === undefined) break b2544;
l9 = l8;
l10 = new O9("audit_due","audit_missed");
l11 = f98(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b2544;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2545: {
if (l3 === undefined) break b2545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2546: {
return l2;
}
}
function f470(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
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
"g0/hdp/account_request/answer": f89,
"g0/hdp/account_review/version": f90,
"g0/hdp/account_review/name": f91,
"g0/hdp/account_review/rule": f92,
"g0/hdp/lib/schedule/own_start": f93,
"g0/hdp/account_review/answer": f99,
"g0/hdp/account_sharing/version": f100,
"g0/hdp/account_sharing/name": f101,
"g0/hdp/account_sharing/rule": f102,
"g0/hdp/account_sharing/answer": f103,
"g0/hdp/anomaly_handling/version": f104,
"g0/hdp/anomaly_handling/name": f105,
"g0/hdp/anomaly_handling/group": f106,
"g0/hdp/anomaly_handling/rule": f107,
"g0/hdp/anomaly_handling/open": f109,
"g0/hdp/anomaly_handling/answer": f110,
"g0/hdp/audit_cooperation/version": f111,
"g0/hdp/audit_cooperation/name": f112,
"g0/hdp/audit_cooperation/rule": f113,
"g0/hdp/audit_cooperation/steps": f115,
"g0/hdp/audit_cooperation/announced": f118,
"g0/hdp/audit_cooperation/ready": f119,
"g0/hdp/audit_cooperation/lacking": f120,
"g0/hdp/audit_cooperation/statuses": f121,
"g0/hdp/audit_cooperation/documents_given": f122,
"g0/hdp/audit_cooperation/missing": f123,
"g0/hdp/audit_cooperation/outcome": f125,
"g0/hdp/audit_cooperation/documents_reason": f127,
"g0/hdp/audit_cooperation/values/documents": f128,
"g0/hdp/audit_cooperation/values/due_on": f129,
"g0/hdp/audit_cooperation/answer": f130,
"g0/hdp/lib/reports/middle": f131,
"g0/hdp/audit_report_deadline/half": f133,
"g0/hdp/audit_report_deadline/version": f134,
"g0/hdp/audit_report_deadline/name": f135,
"g0/hdp/audit_report_deadline/rule": f136,
"g0/hdp/audit_report_deadline/assumptions": f138,
"g0/hdp/audit_report_deadline/values/due_on": f142,
"g0/hdp/lib/workdays/calendar": f143,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f145,
"g0/hdp/audit_report_deadline/step": f146,
"g0/hdp/audit_report_deadline/outcome": f147,
"g0/hdp/audit_report_deadline/answer": f148,
"g0/hdp/auditor_rotation/version": f149,
"g0/hdp/auditor_rotation/name": f150,
"g0/hdp/auditor_rotation/rule": f151,
"g0/hdp/auditor_rotation/earlier": f152,
"g0/hdp/auditor_rotation/own_months": f153,
"g0/hdp/auditor_rotation/breaks": f154,
"g0/hdp/auditor_rotation/consecutive": f155,
"g0/hdp/auditor_rotation/reasons": f156,
"g0/hdp/auditor_rotation/named": f157,
"g0/hdp/auditor_rotation/missing": f158,
"g0/hdp/auditor_rotation/answer": f159,
"g0/hdp/batch_acquisition/version": f160,
"g0/hdp/batch_acquisition/name": f161,
"g0/hdp/batch_acquisition/group": f162,
"g0/hdp/batch_acquisition/integrity": f163,
"g0/hdp/batch_acquisition/rule": f164,
"g0/hdp/batch_acquisition/answer": f165,
"g0/hdp/breach_escalation/version": f166,
"g0/hdp/breach_escalation/name": f167,
"g0/hdp/breach_escalation/rule": f168,
"g0/hdp/breach_escalation/ended": f169,
"g0/hdp/breach_escalation/improved": f170,
"g0/hdp/breach_escalation/running": f171,
"g0/hdp/breach_escalation/serious": f172,
"g0/hdp/breach_escalation/notified": f173,
"g0/hdp/breach_escalation/too_late": f174,
"g0/hdp/breach_escalation/to_do/end_linkage": f175,
"g0/hdp/breach_escalation/must_end": f176,
"g0/hdp/breach_escalation/to_do/give_notice": f177,
"g0/hdp/breach_escalation/suspended": f178,
"g0/hdp/breach_escalation/to_do/suspend": f179,
"g0/hdp/breach_escalation/to_do/improve": f180,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f181,
"g0/hdp/breach_escalation/steps": f182,
"g0/hdp/breach_escalation/open": f183,
"g0/hdp/breach_escalation/next": f184,
"g0/hdp/breach_escalation/due": f185,
"g0/hdp/breach_escalation/known": f186,
"g0/hdp/breach_escalation/missing": f187,
"g0/hdp/breach_escalation/improved_late": f188,
"g0/hdp/breach_escalation/outcome": f189,
"g0/hdp/breach_escalation/reason_name": f191,
"g0/hdp/breach_escalation/reasons": f192,
"g0/hdp/breach_escalation/answer": f193,
"g0/hdp/data_destruction/use_has_ended": f194,
"g0/hdp/data_destruction/base_day": f197,
"g0/hdp/data_destruction/law_day": f198,
"g0/hdp/data_destruction/version": f199,
"g0/hdp/data_destruction/name": f200,
"g0/hdp/data_destruction/rule": f201,
"g0/hdp/data_destruction/confirmed": f202,
"g0/hdp/data_destruction/unconfirmed": f203,
"g0/hdp/data_destruction/destroyed_on": f205,
"g0/hdp/data_destruction/values/destroy_by": f206,
"g0/hdp/data_destruction/notice": f207,
"g0/hdp/data_destruction/notified_on": f208,
"g0/hdp/data_destruction/values/notify_by": f209,
"g0/hdp/data_destruction/steps": f210,
"g0/hdp/data_destruction/statuses": f211,
"g0/hdp/data_destruction/outcome": f212,
"g0/hdp/data_destruction/obligations": f213,
"g0/hdp/data_destruction/answer": f214,
"g0/hdp/data_export/version": f215,
"g0/hdp/data_export/name": f216,
"g0/hdp/data_export/rule": f217,
"g0/hdp/data_export/given": f218,
"g0/hdp/data_export/codes": f219,
"g0/hdp/data_export/reasons": f220,
"g0/hdp/data_export/missing": f221,
"g0/hdp/data_export/answer": f222,
"g0/hdp/data_use_period/version": f223,
"g0/hdp/data_use_period/name": f224,
"g0/hdp/data_use_period/rule": f225,
"g0/hdp/data_use_period/project_decides": f226,
"g0/hdp/data_use_period/acquired_on": f227,
"g0/hdp/data_use_period/period_ends_on": f228,
"g0/hdp/data_use_period/use_until": f229,
"g0/hdp/data_use_period/over": f230,
"g0/hdp/data_use_period/reasons": f231,
"g0/hdp/data_use_period/missing": f232,
"g0/hdp/data_use_period/values/use_until": f233,
"g0/hdp/data_use_period/warnings": f234,
"g0/hdp/data_use_period/answer": f235,
"g0/hdp/delegated_administration/version": f236,
"g0/hdp/delegated_administration/name": f237,
"g0/hdp/delegated_administration/rule": f238,
"g0/hdp/delegated_administration/grants": f239,
"g0/hdp/delegated_administration/allowed": f240,
"g0/hdp/delegated_administration/reasons": f241,
"g0/hdp/delegated_administration/answer": f242,
"g0/hdp/document_handling/version": f243,
"g0/hdp/document_handling/name": f244,
"g0/hdp/document_handling/rule": f245,
"g0/hdp/document_handling/answer": f246,
"g0/hdp/external_audit_schedule/version": f247,
"g0/hdp/external_audit_schedule/name": f248,
"g0/hdp/external_audit_schedule/rule": f249,
"g0/hdp/external_audit_schedule/state": f250,
"g0/hdp/external_audit_schedule/statuses": f251,
"g0/hdp/external_audit_schedule/missing": f252,
"g0/hdp/external_audit_schedule/period": f253,
"g0/hdp/external_audit_schedule/answer": f254,
"g0/hdp/internal_audit_schedule/version": f255,
"g0/hdp/internal_audit_schedule/name": f256,
"g0/hdp/internal_audit_schedule/rule": f257,
"g0/hdp/internal_audit_schedule/codes": f258,
"g0/hdp/internal_audit_schedule/started": f259,
"g0/hdp/internal_audit_schedule/first_half": f260,
"g0/hdp/internal_audit_schedule/due_half": f261,
"g0/hdp/internal_audit_schedule/due_on": f262,
"g0/hdp/internal_audit_schedule/status": f263,
"g0/hdp/internal_audit_schedule/answer": f264,
"g0/hdp/ip_whitelist/version": f265,
"g0/hdp/ip_whitelist/name": f266,
"g0/hdp/ip_whitelist/rule": f267,
"g0/hdp/ip_whitelist/answer": f268,
"g0/hdp/liability/version": f269,
"g0/hdp/liability/name": f270,
"g0/hdp/liability/rule": f271,
"g0/hdp/liability/answer": f272,
"g0/hdp/linkage_application/version": f273,
"g0/hdp/linkage_application/name": f274,
"g0/hdp/linkage_application/rule": f275,
"g0/hdp/linkage_application/answer": f276,
"g0/hdp/linkage_need_review/version": f277,
"g0/hdp/linkage_need_review/name": f278,
"g0/hdp/linkage_need_review/rule": f279,
"g0/hdp/linkage_need_review/answer": f280,
"g0/hdp/login_lockout/version": f281,
"g0/hdp/login_lockout/name": f282,
"g0/hdp/login_lockout/rule": f283,
"g0/hdp/login_lockout/too_many": f284,
"g0/hdp/login_lockout/approved": f285,
"g0/hdp/login_lockout/unlocked": f286,
"g0/hdp/login_lockout/now": f291,
"g0/hdp/login_lockout/waited": f292,
"g0/hdp/login_lockout/reasons": f293,
"g0/hdp/login_lockout/missing": f294,
"g0/hdp/login_lockout/who_counts": f295,
"g0/hdp/login_lockout/values/locked_until": f301,
"g0/hdp/login_lockout/answer": f302,
"g0/hdp/password_compliance/version": f303,
"g0/hdp/password_compliance/name": f304,
"g0/hdp/password_compliance/rule": f305,
"g0/hdp/password_compliance/changed_on": f306,
"g0/hdp/password_compliance/values/expires_on": f307,
"g0/hdp/password_compliance/classes": f308,
"g0/hdp/password_compliance/broken": f309,
"g0/hdp/password_compliance/codes": f310,
"g0/hdp/password_compliance/reasons": f311,
"g0/hdp/password_compliance/same_as_previous_given": f312,
"g0/hdp/password_compliance/missing": f313,
"g0/hdp/password_compliance/looked_at": f314,
"g0/hdp/password_compliance/values/may_change_from": f315,
"g0/hdp/password_compliance/answer": f316,
"g0/hdp/personnel_register/version": f317,
"g0/hdp/personnel_register/name": f318,
"g0/hdp/personnel_register/rule": f319,
"g0/hdp/personnel_register/answer": f320,
"g0/hdp/processing_record/version": f321,
"g0/hdp/processing_record/name": f322,
"g0/hdp/processing_record/rule": f323,
"g0/hdp/processing_record/answer": f324,
"g0/hdp/purpose_limitation/version": f325,
"g0/hdp/purpose_limitation/name": f326,
"g0/hdp/purpose_limitation/rule": f327,
"g0/hdp/purpose_limitation/decided": f328,
"g0/hdp/purpose_limitation/basis": f329,
"g0/hdp/purpose_limitation/answer": f330,
"g0/hdp/query_log_completeness/version": f331,
"g0/hdp/query_log_completeness/name": f332,
"g0/hdp/query_log_completeness/rule": f333,
"g0/hdp/query_log_completeness/present": f334,
"g0/hdp/query_log_completeness/reasons": f335,
"g0/hdp/query_log_completeness/missing": f336,
"g0/hdp/query_log_completeness/answer": f337,
"g0/hdp/query_permission/version": f338,
"g0/hdp/query_permission/name": f339,
"g0/hdp/query_permission/rule": f340,
"g0/hdp/query_permission/user": f341,
"g0/hdp/query_permission/checks": f342,
"g0/hdp/query_permission/roles_of": f343,
"g0/hdp/query_permission/of_every_role": f344,
"g0/hdp/query_permission/account": f347,
"g0/hdp/query_permission/query": f348,
"g0/hdp/query_permission/given": f349,
"g0/hdp/query_permission/skipped": f350,
"g0/hdp/query_permission/passed": f353,
"g0/hdp/query_permission/needs": f354,
"g0/hdp/query_permission/needed": f355,
"g0/hdp/query_permission/not_asked": f356,
"g0/hdp/query_permission/untold": f357,
"g0/hdp/query_permission/open_numbers/password_expired": f358,
"g0/hdp/query_permission/open_numbers/session_idle": f359,
"g0/hdp/query_permission/undecided": f360,
"g0/hdp/query_permission/failed": f361,
"g0/hdp/query_permission/reasons": f363,
"g0/hdp/query_permission/missing": f364,
"g0/hdp/query_permission/outcome": f365,
"g0/hdp/query_permission/decisive": f366,
"g0/hdp/query_permission/followed": f367,
"g0/hdp/query_permission/both_roles": f368,
"g0/hdp/query_permission/advised": f369,
"g0/hdp/query_permission/numbered/password_expired": f370,
"g0/hdp/query_permission/numbered/session_idle": f371,
"g0/hdp/query_permission/warnings": f372,
"g0/hdp/query_permission/answer": f373,
"g0/hdp/record_retention/version": f374,
"g0/hdp/record_retention/name": f375,
"g0/hdp/record_retention/rule": f376,
"g0/hdp/record_retention/account_closed_on": f377,
"g0/hdp/record_retention/event_on": f378,
"g0/hdp/record_retention/from": f379,
"g0/hdp/record_retention/values/keep_through": f381,
"g0/hdp/record_retention/reasons": f382,
"g0/hdp/record_retention/missing": f383,
"g0/hdp/record_retention/values/qualifier": f384,
"g0/hdp/record_retention/answer": f385,
"g0/hdp/regulation_in_force/version": f386,
"g0/hdp/regulation_in_force/name": f387,
"g0/hdp/regulation_in_force/values": f388,
"g0/hdp/regulation_in_force/answer": f389,
"g0/hdp/role_appointment/version": f390,
"g0/hdp/role_appointment/name": f391,
"g0/hdp/role_appointment/rule": f392,
"g0/hdp/role_appointment/answer": f393,
"g0/hdp/role_change_deadline/version": f394,
"g0/hdp/role_change_deadline/name": f395,
"g0/hdp/role_change_deadline/group": f396,
"g0/hdp/role_change_deadline/rule": f397,
"g0/hdp/role_change_deadline/values/apply_by": f399,
"g0/hdp/role_change_deadline/before_regulation": f400,
"g0/hdp/role_change_deadline/assumptions": f402,
"g0/hdp/role_change_deadline/values/adjust_by": f403,
"g0/hdp/role_change_deadline/steps": f404,
"g0/hdp/role_change_deadline/statuses": f405,
"g0/hdp/role_change_deadline/missing": f409,
"g0/hdp/role_change_deadline/outcome": f410,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f411,
"g0/hdp/role_change_deadline/warnings": f412,
"g0/hdp/role_change_deadline/answer": f413,
"g0/hdp/sampling_half_year/version": f414,
"g0/hdp/sampling_half_year/name": f415,
"g0/hdp/sampling_half_year/rule": f416,
"g0/hdp/lib/sampling/has_checked": f428,
"g0/hdp/sampling_half_year/answer": f433,
"g0/hdp/sampling_monthly/version": f434,
"g0/hdp/sampling_monthly/name": f435,
"g0/hdp/sampling_monthly/rule": f436,
"g0/hdp/sampling_monthly/answer": f437,
"g0/hdp/session_timeout/version": f438,
"g0/hdp/session_timeout/name": f439,
"g0/hdp/session_timeout/rule": f440,
"g0/hdp/session_timeout/now": f441,
"g0/hdp/session_timeout/idle_seconds": f442,
"g0/hdp/session_timeout/reasons": f444,
"g0/hdp/session_timeout/missing": f445,
"g0/hdp/session_timeout/values/logout_after": f446,
"g0/hdp/session_timeout/answer": f447,
"g0/hdp/staff_change_notice/version": f448,
"g0/hdp/staff_change_notice/name": f449,
"g0/hdp/staff_change_notice/rule": f450,
"g0/hdp/staff_change_notice/values/due_on": f451,
"g0/hdp/staff_change_notice/values/due_if_rolled": f452,
"g0/hdp/staff_change_notice/step": f453,
"g0/hdp/staff_change_notice/outcome": f454,
"g0/hdp/staff_change_notice/answer": f455,
"g0/hdp/training_hours/last_day": f456,
"g0/hdp/training_hours/version": f457,
"g0/hdp/training_hours/name": f458,
"g0/hdp/training_hours/rule": f459,
"g0/hdp/training_hours/first_day": f460,
"g0/hdp/training_hours/status": f461,
"g0/hdp/training_hours/answer": f462,
"g0/hdp/vendor_access/version": f463,
"g0/hdp/vendor_access/name": f464,
"g0/hdp/vendor_access/rule": f465,
"g0/hdp/vendor_access/answer": f466,
"g0/hdp/vendor_audit_schedule/version": f467,
"g0/hdp/vendor_audit_schedule/name": f468,
"g0/hdp/vendor_audit_schedule/rule": f469,
"g0/hdp/vendor_audit_schedule/answer": f470
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f63, i, d),
"hdp/account_request/answer": (i, d) => start(f89, i, d),
"hdp/account_review/answer": (i, d) => start(f99, i, d),
"hdp/account_sharing/answer": (i, d) => start(f103, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f110, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f130, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f148, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f159, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f165, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f193, i, d),
"hdp/data_destruction/answer": (i, d) => start(f214, i, d),
"hdp/data_export/answer": (i, d) => start(f222, i, d),
"hdp/data_use_period/answer": (i, d) => start(f235, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f242, i, d),
"hdp/document_handling/answer": (i, d) => start(f246, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f254, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f264, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f268, i, d),
"hdp/liability/answer": (i, d) => start(f272, i, d),
"hdp/linkage_application/answer": (i, d) => start(f276, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f280, i, d),
"hdp/login_lockout/answer": (i, d) => start(f302, i, d),
"hdp/password_compliance/answer": (i, d) => start(f316, i, d),
"hdp/personnel_register/answer": (i, d) => start(f320, i, d),
"hdp/processing_record/answer": (i, d) => start(f324, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f330, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f337, i, d),
"hdp/query_permission/answer": (i, d) => start(f373, i, d),
"hdp/record_retention/answer": (i, d) => start(f385, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f389, i, d),
"hdp/role_appointment/answer": (i, d) => start(f393, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f413, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f433, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f437, i, d),
"hdp/session_timeout/answer": (i, d) => start(f447, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f455, i, d),
"hdp/training_hours/answer": (i, d) => start(f462, i, d),
"hdp/vendor_access/answer": (i, d) => start(f466, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f470, i, d) } };
});
