// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":26,"case":83,"question":2,"request":215});
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
function O13(a0) { this["applicant.role"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0) { this["parameter"] = a0; }
O14.prototype = Bare.prototype;
function O15(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["warnings"] = a4; }
O15.prototype = Bare.prototype;
function O16(a0,a1,a2) { this["cut"] = a0; this["period"] = a1; this["status"] = a2; }
O16.prototype = Bare.prototype;
function O17(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O17.prototype = Bare.prototype;
function O18(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O18.prototype = Bare.prototype;
function O19(a0,a1,a2) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; }
O19.prototype = Bare.prototype;
function O20(a0) { this["act"] = a0; }
O20.prototype = Bare.prototype;
function O21(a0) { this["deny"] = a0; }
O21.prototype = Bare.prototype;
function O22(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O22.prototype = Bare.prototype;
function O23(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O23.prototype = Bare.prototype;
function O24(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O24.prototype = Bare.prototype;
function O25(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O25.prototype = Bare.prototype;
function O26(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O26.prototype = Bare.prototype;
function O27(a0,a1) { this["assumptions"] = a0; this["values"] = a1; }
O27.prototype = Bare.prototype;
function O28(a0,a1,a2,a3) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; }
O28.prototype = Bare.prototype;
function O29(a0) { this["consecutive"] = a0; }
O29.prototype = Bare.prototype;
function O30(a0,a1) { this["contains"] = a0; this["fact"] = a1; }
O30.prototype = Bare.prototype;
function O31(a0) { this["integrity_check_incomplete"] = a0; }
O31.prototype = Bare.prototype;
function O32(a0) { this["is"] = a0; }
O32.prototype = Bare.prototype;
function O33(a0) { this["integrity"] = a0; }
O33.prototype = Bare.prototype;
function O34(a0) { this["requirements"] = a0; }
O34.prototype = Bare.prototype;
function O35(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O35.prototype = Bare.prototype;
function O36(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O36.prototype = Bare.prototype;
function O37(a0) { this["next"] = a0; }
O37.prototype = Bare.prototype;
function O38(a0) { this["due_on"] = a0; }
O38.prototype = Bare.prototype;
function O39(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O39.prototype = Bare.prototype;
function O40(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O40.prototype = Bare.prototype;
function O41(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O41.prototype = Bare.prototype;
function O42(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O42.prototype = Bare.prototype;
function O43(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O43.prototype = Bare.prototype;
function O44(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O44.prototype = Bare.prototype;
function O45(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O45.prototype = Bare.prototype;
function O46(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O46.prototype = Bare.prototype;
function O47(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O47.prototype = Bare.prototype;
function O48(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O48.prototype = Bare.prototype;
function O49(a0) { this["decision"] = a0; }
O49.prototype = Bare.prototype;
function O50(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O50.prototype = Bare.prototype;
function O51(a0) { this["items"] = a0; }
O51.prototype = Bare.prototype;
function O52(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O52.prototype = Bare.prototype;
function O53(a0) { this["calendar"] = a0; }
O53.prototype = Bare.prototype;
function O54(a0) { this["required"] = a0; }
O54.prototype = Bare.prototype;
function O55(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O55.prototype = Bare.prototype;
function O56(a0) { this["shortfall"] = a0; }
O56.prototype = Bare.prototype;
function O57(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O57.prototype = Bare.prototype;
function O58(a0) { this["role"] = a0; }
O58.prototype = Bare.prototype;
function O59(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O59.prototype = Bare.prototype;
function O60(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O60.prototype = Bare.prototype;
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
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b89: {
b90: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_array(l6); if (l8 === undefined) break b90;
if ((l8 === false)) break b90;
l9 = b_is_string(l7); if (l9 === undefined) break b90;
if ((l9 === false)) break b90;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b91: {
if (l5 !== undefined) break b91;
l6 = l3;
l7 = l4;
l8 = [];
b92: {
l9 = [];
b93: {
{
const k94 = keysOf(l6), v94 = valuesOf(l6);
for (let n94 = 0; n94 < v94.length; n94++) {
l10 = k94 === null ? n94 : k94[n94];
l11 = v94[n94];
b95: {
l12 = l10;
l13 = l11;
l14 = D(l13, l7); if (l14 === undefined) break b95;
l15 = l14;
l16 = H(l13) ? l13.clause : undefined; if (l16 === undefined && (l16 = S(l13, "clause")) === undefined) break b95;
l17 = l16;
l18 = [l15,l17,l13];
l19 = l18;
l9.push(l19);
}
}
}
}
l20 = l9;
l21 = b_sort(l20); if (l21 === undefined) break b92;
l22 = l21;
{
const k96 = keysOf(l22), v96 = valuesOf(l22);
for (let n96 = 0; n96 < v96.length; n96++) {
l23 = k96 === null ? n96 : k96[n96];
l24 = v96[n96];
b97: {
l25 = l23;
l26 = l24;
l27 = 2;
l28 = D(l26, l27); if (l28 === undefined) break b97;
l29 = l28;
l8.push(l29);
}
}
}
}
l30 = l8;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b98: {
if (l5 === undefined) break b98;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b99: {
return l2;
}
}
function f18(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b100: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b100;
if (!Q(l12, l8)) break b100;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b100;
l15 = l14;
l16 = f16(l0,l1,l9); if (l16 === undefined) break b100;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b100;
l19 = l18;
l20 = f17(l0,l1,l19,"id"); if (l20 === undefined) break b100;
l21 = l20;
l22 = new RegoSet();
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b100;
l24 = l23;
l25 = f17(l0,l1,l24,"code"); if (l25 === undefined) break b100;
l26 = l25;
l27 = new RegoSet();
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b100;
l29 = l28;
l30 = f17(l0,l1,l29,"code"); if (l30 === undefined) break b100;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b100;
l34 = l33;
l35 = new RegoSet();
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b100;
l37 = l36;
l38 = f17(l0,l1,l37,"code"); if (l38 === undefined) break b100;
l39 = l38;
l40 = H(l0) ? l0.as_of : undefined; if (l40 === undefined && (l40 = S(l0, "as_of")) === undefined) break b100;
l41 = l40;
l42 = H(l0) ? l0.jurisdiction : undefined; if (l42 === undefined && (l42 = S(l0, "jurisdiction")) === undefined) break b100;
l43 = l42;
l44 = [];
b101: {
l45 = [];
b102: {
l46 = new RegoSet();
l47 = b_object_get(l11,"missing",l46); if (l47 === undefined) break b102;
l48 = l47;
{
const k103 = keysOf(l48), v103 = valuesOf(l48);
for (let n103 = 0; n103 < v103.length; n103++) {
l49 = k103 === null ? n103 : k103[n103];
l50 = v103[n103];
b104: {
l51 = l49;
l52 = l50;
{
const k105 = keysOf(l52), v105 = valuesOf(l52);
for (let n105 = 0; n105 < v105.length; n105++) {
l53 = k105 === null ? n105 : k105[n105];
l54 = v105[n105];
b106: {
l55 = l53;
l56 = l54;
l57 = [l56,l52];
l45.push(l57);
}
}
}
}
}
}
}
l58 = l45;
l59 = b_sort(l58); if (l59 === undefined) break b101;
l60 = l59;
{
const k107 = keysOf(l60), v107 = valuesOf(l60);
for (let n107 = 0; n107 < v107.length; n107++) {
l61 = k107 === null ? n107 : k107[n107];
l62 = v107[n107];
b108: {
l63 = l61;
l64 = l62;
l65 = 1;
l66 = D(l64, l65); if (l66 === undefined) break b108;
l67 = l66;
l44.push(l67);
}
}
}
}
l68 = l44;
l69 = H(l9) ? l9.effective_from : undefined; if (l69 === undefined && (l69 = S(l9, "effective_from")) === undefined) break b100;
l70 = l69;
l71 = new O1(l41,l21,l8,l43,l68,l26,l10,l31,l34,l70,l39);
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b109: {
if (l7 === undefined) break b109;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b110: {
return l2;
}
}
function f19(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b111: {
l4 = undefined;
l5 = l3;
l6 = f14(l0,l1); if (l6 === undefined) break b111;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b111;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O2(l9);
l13 = f18(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b111;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b112: {
if (l4 === undefined) break b112;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b113: {
return l2;
}
}
function f20(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b114: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b114;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b114;
l11 = l10;
l12 = new O3(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b115: {
if (l5 === undefined) break b115;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b116: {
l5 = undefined;
l6 = l3;
l7 = l4;
b117: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b117;
if ((l8 === false)) break b117;
break b116;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b116;
l10 = l9;
l11 = new O4(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b118: {
if (l5 === undefined) break b118;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b119: {
return l2;
}
}
function f21(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b120: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b120;
l9 = l8;
l10 = f20(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b120;
l11 = l10;
l12 = new O2(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f18(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b120;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b121: {
if (l5 === undefined) break b121;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b122: {
return l2;
}
}
function f22(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b123: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f18(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b123;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b124: {
if (l5 === undefined) break b124;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b125: {
return l2;
}
}
function f23(l0,l1,l3,l4) {
let l5,l6,l8,l7,l9,l11,l12,l2,l10,l13,l14;
b126: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b126;
l8 = B.count(l4);
l7 = 0;
if (!Q(l8, l7)) break b126;
l9 = 0;
l11 = f19(l0,l1,l6); if (l11 === undefined) break b126;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b127: {
if (l5 === undefined) break b127;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b128: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b128;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b128;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b128;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b128;
if (!(l12 === "unavailable")) break b128;
l13 = f21(l0,l1,l6,l11); if (l13 === undefined) break b128;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b129: {
if (l5 === undefined) break b129;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b130: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b130;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b130;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b130;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b130;
if (!(l12 === "available")) break b130;
l13 = f22(l0,l1,l6,l11); if (l13 === undefined) break b130;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b131: {
if (l5 === undefined) break b131;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b132: {
return l2;
}
}
function f24(l0,l1) {
let l3,l4,l5,l6,l2;
b133: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b133;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b133;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b134: {
if (l3 === undefined) break b134;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b135: {
return l2;
}
}
function f25(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b136: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b136;
if ((l6 === false)) break b136;
l7 = f6(l0,l1); if (l7 === undefined) break b136;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b136;
if ((l9 === false)) break b136;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b137: {
if (l4 === undefined) break b137;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b138: {
return l2;
}
}
function g26(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b139: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b139;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b139;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b139;
l7 = null;
if (!Q(l6, l7)) break b139;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b140: {
if (l3 === undefined) break b140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b141: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b141;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b141;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b141;
l7 = l6;
l8 = f25(l0,l1,l7); if (l8 === undefined) break b141;
if ((l8 === false)) break b141;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b141;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b141;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b141;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b142: {
if (l3 === undefined) break b142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b143: {
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
function g27(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b144: {
l3 = undefined;
l4 = new RegoSet();
b145: {
l5 = f8(l0,l1); if (l5 === undefined) break b145;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b145;
{
const k146 = keysOf(l6), v146 = valuesOf(l6);
for (let n146 = 0; n146 < v146.length; n146++) {
l7 = k146 === null ? n146 : k146[n146];
l8 = v146[n146];
b147: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b147;
if (!(l11 === "available")) break b147;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b144;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b148: {
if (l3 === undefined) break b148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b149: {
return l2;
}
}
function f27(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g27(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f28 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b150: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b150;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b150;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b150;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b150;
l19 = D(l18, l6); if (l19 === undefined) break b150;
l20 = D(l19, l16); if (l20 === undefined) break b150;
b151: {
b152: {
break b151;
}
break b150;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b150;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b150;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b150;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b150;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b150;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b150;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b150;
l40 = l39;
l41 = new O5(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b153: {
if (l5 === undefined) break b153;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b154: {
return l2;
}
});
const f29 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b155: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b155;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b156: {
if (l6 === undefined) break b156;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b157: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b157;
l9 = f28(l0,l1,l7,l8); if (l9 === undefined) break b157;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b157;
if (!Q(l11, l8)) break b157;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b158: {
if (l6 === undefined) break b158;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b159: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b159;
l9 = f28(l0,l1,l7,l8); if (l9 === undefined) break b159;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b159;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b159;
if ((l14 === false)) break b159;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b159;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b159;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b160: {
if (l6 === undefined) break b160;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b161: {
return l2;
}
});
function g30(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b162: {
l3 = undefined;
l4 = f27(l0,l1); if (l4 === undefined) break b162;
l5 = l4;
l6 = f24(l0,l1); if (l6 === undefined) break b162;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b162;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b162;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b162;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b162;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b162;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b162;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b162;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b162;
l19 = l18;
l20 = f29(l0,l1,l14,l11,l19); if (l20 === undefined) break b162;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b163: {
if (l3 === undefined) break b163;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b164: {
return l2;
}
}
function f30(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g30(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
const f31 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b165: {
b166: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b166;
if ((l14 === false)) break b166;
l15 = new O6(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b167: {
if (l8 !== undefined) break b167;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b167;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b167;
if ((l16 === false)) break b167;
l17 = new O6(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b168: {
if (l8 !== undefined) break b168;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b168;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b168;
if ((l16 === false)) break b168;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b169: {
if (l8 !== undefined) break b169;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b169;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b169;
if ((l16 === false)) break b169;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b170: {
if (l8 !== undefined) break b170;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O6(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b171: {
if (l8 === undefined) break b171;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b172: {
return l2;
}
});
const f32 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b173: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f28(l0,l1,l8,l10); if (l12 === undefined) break b173;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b173;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b173;
l19 = l18;
l20 = f28(l0,l1,l8,l19); if (l20 === undefined) break b173;
l21 = l20;
l22 = l21;
l23 = f31(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b173;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b174: {
if (l7 === undefined) break b174;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b175: {
return l2;
}
});
function g33(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b176: {
b177: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b177;
if ((l4 === false)) break b177;
l5 = f12(l0,l1); if (l5 === undefined) break b177;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b177;
l7 = l6;
l8 = f30(l0,l1); if (l8 === undefined) break b177;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b177;
l11 = l10;
l12 = f26(l0,l1); if (l12 === undefined) break b177;
l13 = l12;
l14 = f32(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b177;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b178: {
if (l3 !== undefined) break b178;
l4 = f6(l0,l1); if (l4 === undefined) break b178;
l5 = l4;
l6 = f30(l0,l1); if (l6 === undefined) break b178;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b178;
if ((l8 === false)) break b178;
l9 = f12(l0,l1); if (l9 === undefined) break b178;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b178;
l11 = l10;
l12 = f30(l0,l1); if (l12 === undefined) break b178;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b178;
l15 = l14;
l16 = f32(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b178;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b179: {
if (l3 === undefined) break b179;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b180: {
return l2;
}
}
function f33(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g33(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
function g34(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b181: {
l2 = new RegoSet();
}
b182: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b182;
l5 = H(l4) ? l4.findings : undefined; if (l5 === undefined && (l5 = S(l4, "findings")) === undefined) break b182;
{
const k183 = keysOf(l5), v183 = valuesOf(l5);
for (let n183 = 0; n183 < v183.length; n183++) {
l6 = k183 === null ? n183 : k183[n183];
l7 = v183[n183];
b184: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.kind : undefined; if (l10 === undefined && (l10 = S(l9, "kind")) === undefined) break b184;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b184;
l13 = H(l12) ? l12.findings : undefined; if (l13 === undefined && (l13 = S(l12, "findings")) === undefined) break b184;
l14 = H(l13) ? l13.kinds : undefined; if (l14 === undefined && (l14 = S(l13, "kinds")) === undefined) break b184;
l15 = D(l14, l11); if (l15 === undefined) break b184;
if ((l15 === false)) break b184;
l16 = H(l9) ? l9.found_on : undefined; if (l16 === undefined && (l16 = S(l9, "found_on")) === undefined) break b184;
l17 = l16;
l18 = f25(l0,l1,l17); if (l18 === undefined) break b184;
if ((l18 === false)) break b184;
l2.add(l9);
}
}
}
}
b185: {
return l2;
}
}
function f34(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g34(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
const f35 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b186: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b186;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b186;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b186;
l14 = D(l13, l11); if (l14 === undefined) break b186;
b187: {
b188: {
break b187;
}
break b186;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b186;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b186;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b186;
l23 = D(l22, l20); if (l23 === undefined) break b186;
b189: {
b190: {
break b189;
}
break b186;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b186;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b186;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b186;
l33 = D(l32, l20); if (l33 === undefined) break b186;
b191: {
b192: {
break b191;
}
break b186;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b186;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b186;
l39 = D(l38, l36); if (l39 === undefined) break b186;
b193: {
b194: {
break b193;
}
break b186;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b186;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b186;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b195: {
if (l5 === undefined) break b195;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b196: {
return l2;
}
});
const f36 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b197: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b197;
l9 = l8;
l10 = f35(l0,l1,l6,l9); if (l10 === undefined) break b197;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b198: {
if (l5 === undefined) break b198;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b199: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b199;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b199;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b200: {
if (l5 === undefined) break b200;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b201: {
return l2;
}
});
function f37(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b202: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b202;
l7 = l6;
l8 = f12(l0,l1); if (l8 === undefined) break b202;
l9 = H(l8) ? l8.findings : undefined; if (l9 === undefined && (l9 = S(l8, "findings")) === undefined) break b202;
l10 = H(l9) ? l9.act_within : undefined; if (l10 === undefined && (l10 = S(l9, "act_within")) === undefined) break b202;
l11 = l10;
l12 = f36(l0,l1,l7,l11); if (l12 === undefined) break b202;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b203: {
if (l4 === undefined) break b203;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b204: {
return l2;
}
}
function g38(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b205: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b205;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b205;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b205;
if ((l8 === false)) break b205;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b206: {
if (l3 === undefined) break b206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b207: {
return l2;
}
}
function f38(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g38(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function g39(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b208: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b208;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b208;
l6 = null;
if (!Q(l5, l6)) break b208;
l7 = f24(l0,l1); if (l7 === undefined) break b208;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b208;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b209: {
if (l3 === undefined) break b209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b210: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b210;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b210;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b210;
if ((l7 === false)) break b210;
l8 = f24(l0,l1); if (l8 === undefined) break b210;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b210;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b211: {
if (l3 === undefined) break b211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b212: {
return l2;
}
}
function f39(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g39(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b213: {
l3 = undefined;
l4 = f38(l0,l1); if (l4 === undefined) break b213;
if ((l4 === false)) break b213;
l5 = f39(l0,l1); if (l5 === undefined) break b213;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b213;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b213;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b213;
l10 = l9;
l11 = f36(l0,l1,l6,l10); if (l11 === undefined) break b213;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b213;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b214: {
if (l3 === undefined) break b214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b215: {
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
let l3,l4,l5,l6,l7,l8,l2;
b216: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b216;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b216;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b216;
if ((l8 === false)) break b216;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b217: {
if (l3 === undefined) break b217;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b218: {
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
function f42(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b219: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b219;
if (!(l8 === "exceeded")) break b219;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b219;
l10 = l9;
l11 = f36(l0,l1,l6,l10); if (l11 === undefined) break b219;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b219;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b220: {
if (l5 === undefined) break b220;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b221: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b221;
if (!(l8 === "reached")) break b221;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b221;
l10 = l9;
l11 = f36(l0,l1,l6,l10); if (l11 === undefined) break b221;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b222: {
if (l5 === undefined) break b222;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b223: {
return l2;
}
}
function g43(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b224: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b224;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b224;
if (!(l5 === "suspended")) break b224;
l6 = f24(l0,l1); if (l6 === undefined) break b224;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b224;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b224;
if ((l9 === false)) break b224;
l10 = f24(l0,l1); if (l10 === undefined) break b224;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b224;
l12 = l11;
l13 = f12(l0,l1); if (l13 === undefined) break b224;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b224;
l15 = l14;
l16 = f42(l0,l1,l12,l15); if (l16 === undefined) break b224;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b225: {
if (l3 === undefined) break b225;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b226: {
return l2;
}
}
function f43(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g43(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function g44(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b227: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b227;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b227;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b227;
if ((l7 === false)) break b227;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b228: {
if (l3 === undefined) break b228;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b229: {
return l2;
}
}
function f44(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g44(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g45(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b230: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b230;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b230;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b230;
if ((l8 === false)) break b230;
b231: {
l9 = f44(l0,l1); if (l9 === undefined) break b231;
if ((l9 === false)) break b231;
break b230;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b232: {
if (l3 === undefined) break b232;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b233: {
return l2;
}
}
function f45(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g45(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g46(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b234: {
l2 = new RegoSet();
}
b235: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b235;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b235;
l6 = l5;
l2.add(l6);
}
b236: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b236;
{
const k237 = keysOf(l4), v237 = valuesOf(l4);
for (let n237 = 0; n237 < v237.length; n237++) {
l5 = k237 === null ? n237 : k237[n237];
l6 = v237[n237];
b238: {
l7 = l5;
l8 = l6;
l9 = f37(l0,l1,l8); if (l9 === undefined) break b238;
l10 = l9;
l11 = f6(l0,l1); if (l11 === undefined) break b238;
l12 = l11;
l13 = b_lt(l10,l12); if (l13 === undefined) break b238;
if ((l13 === false)) break b238;
l2.add("overdue");
}
}
}
}
b239: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b239;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b239;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b239;
if ((l9 === false)) break b239;
l2.add("due");
}
b240: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b240;
if ((l4 === false)) break b240;
l2.add("due");
}
b241: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b241;
if ((l4 === false)) break b241;
l2.add("due");
}
b242: {
return l2;
}
}
function f46(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g46(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g47(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b243: {
l3 = undefined;
l4 = f38(l0,l1); if (l4 === undefined) break b243;
if ((l4 === false)) break b243;
l5 = f39(l0,l1); if (l5 === undefined) break b243;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b243;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b243;
l9 = l8;
l10 = f42(l0,l1,l6,l9); if (l10 === undefined) break b243;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b244: {
if (l3 === undefined) break b244;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b245: {
return l2;
}
}
function f47(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g47(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g48(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b246: {
l2 = new RegoSet();
}
b247: {
l3 = undefined;
b248: {
l4 = f33(l0,l1); if (l4 === undefined) break b248;
if ((l4 === false)) break b248;
break b247;}
l5 = new O7("review.last_done_on");
l2.add(l5);
}
b249: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b249;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b249;
if ((l5 === false)) break b249;
l6 = f24(l0,l1); if (l6 === undefined) break b249;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b249;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b249;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b249;
if ((l11 === false)) break b249;
l12 = f38(l0,l1); if (l12 === undefined) break b249;
if ((l12 === false)) break b249;
b250: {
l13 = f39(l0,l1); if (l13 === undefined) break b250;
if ((l13 === false)) break b250;
break b249;}
l14 = new O7("account.last_query_on");
l2.add(l14);
}
b251: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b251;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b251;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b251;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b251;
if ((l8 === false)) break b251;
l9 = f24(l0,l1); if (l9 === undefined) break b251;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b251;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b251;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b251;
if ((l14 === false)) break b251;
l15 = f38(l0,l1); if (l15 === undefined) break b251;
if ((l15 === false)) break b251;
b252: {
l16 = f39(l0,l1); if (l16 === undefined) break b252;
if ((l16 === false)) break b252;
break b251;}
l17 = new O7("account.last_query_on");
l2.add(l17);
}
b253: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b253;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b253;
if ((l5 === false)) break b253;
l6 = f24(l0,l1); if (l6 === undefined) break b253;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b253;
if (!(l7 === "suspended")) break b253;
b254: {
l8 = f43(l0,l1); if (l8 === undefined) break b254;
if ((l8 === false)) break b254;
break b253;}
b255: {
l9 = f44(l0,l1); if (l9 === undefined) break b255;
if ((l9 === false)) break b255;
break b253;}
l10 = new O7("account.suspended_on");
l2.add(l10);
}
b256: {
return l2;
}
}
function f48(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g48(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function f49(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b257: {
b258: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b258;
if ((l8 === false)) break b258;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b259: {
if (l5 !== undefined) break b259;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b259;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b259;
if ((l11 === false)) break b259;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b260: {
if (l5 !== undefined) break b260;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b260;
if ((l8 === false)) break b260;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b261: {
if (l5 !== undefined) break b261;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b261;
if ((l8 === false)) break b261;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b262: {
if (l5 !== undefined) break b262;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b263: {
if (l5 === undefined) break b263;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b264: {
return l2;
}
}
function g50(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b265: {
b266: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b266;
if ((l4 === false)) break b266;
l5 = f33(l0,l1); if (l5 === undefined) break b266;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b266;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b267: {
if (l3 !== undefined) break b267;
l4 = f12(l0,l1); if (l4 === undefined) break b267;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b267;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b267;
l8 = l7;
l9 = f28(l0,l1,l6,l8); if (l9 === undefined) break b267;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b268: {
if (l3 === undefined) break b268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b269: {
return l2;
}
}
function f50(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g50(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function g51(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b270: {
l2 = new RegoSet();
}
b271: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b271;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b271;
l7 = l6;
{
const k272 = keysOf(l7), v272 = valuesOf(l7);
for (let n272 = 0; n272 < v272.length; n272++) {
l8 = k272 === null ? n272 : k272[n272];
l9 = v272[n272];
b273: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b274: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b274;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b274;
l6 = l5;
l7 = f30(l0,l1); if (l7 === undefined) break b274;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b274;
if ((l9 === false)) break b274;
l10 = f30(l0,l1); if (l10 === undefined) break b274;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b274;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b274;
if ((l14 === false)) break b274;
l15 = f11(l0,l1); if (l15 === undefined) break b274;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b274;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b274;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b274;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b274;
l21 = l20;
l22 = new O8(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b274;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b274;
l26 = l25;
{
const k275 = keysOf(l26), v275 = valuesOf(l26);
for (let n275 = 0; n275 < v275.length; n275++) {
l27 = k275 === null ? n275 : k275[n275];
l28 = v275[n275];
b276: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b277: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b277;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b277;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b277;
if ((l9 === false)) break b277;
l10 = f12(l0,l1); if (l10 === undefined) break b277;
l11 = H(l10) ? l10.findings : undefined; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b277;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b277;
l14 = l13;
{
const k278 = keysOf(l14), v278 = valuesOf(l14);
for (let n278 = 0; n278 < v278.length; n278++) {
l15 = k278 === null ? n278 : k278[n278];
l16 = v278[n278];
b279: {
l17 = l15;
l18 = l16;
l2.add(l18);
}
}
}
}
b280: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b280;
if ((l4 === false)) break b280;
l5 = f12(l0,l1); if (l5 === undefined) break b280;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b280;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b280;
l9 = l8;
{
const k281 = keysOf(l9), v281 = valuesOf(l9);
for (let n281 = 0; n281 < v281.length; n281++) {
l10 = k281 === null ? n281 : k281[n281];
l11 = v281[n281];
b282: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b283: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b283;
if ((l4 === false)) break b283;
l5 = f12(l0,l1); if (l5 === undefined) break b283;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b283;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b283;
l9 = l8;
{
const k284 = keysOf(l9), v284 = valuesOf(l9);
for (let n284 = 0; n284 < v284.length; n284++) {
l10 = k284 === null ? n284 : k284[n284];
l11 = v284[n284];
b285: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b286: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b286;
if ((l4 === false)) break b286;
l5 = f12(l0,l1); if (l5 === undefined) break b286;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b286;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b286;
l9 = l8;
{
const k287 = keysOf(l9), v287 = valuesOf(l9);
for (let n287 = 0; n287 < v287.length; n287++) {
l10 = k287 === null ? n287 : k287[n287];
l11 = v287[n287];
b288: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b289: {
return l2;
}
}
function f51(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g52(l0,l1) {
let l3,l4,l2;
b290: {
l3 = undefined;
l4 = new O9("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b291: {
if (l3 === undefined) break b291;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b292: {
return l2;
}
}
function f52(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g52(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f53(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b293: {
l4 = undefined;
l5 = l3;
l6 = [];
b294: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b294;
{
const k295 = keysOf(l7), v295 = valuesOf(l7);
for (let n295 = 0; n295 < v295.length; n295++) {
l8 = k295 === null ? n295 : k295[n295];
l9 = v295[n295];
b296: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.code : undefined; if (l12 === undefined && (l12 = S(l11, "code")) === undefined) break b296;
l13 = l12;
l14 = f20(l0,l1,l13,l11); if (l14 === undefined) break b296;
l15 = l14;
l6.push(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b297: {
if (l4 === undefined) break b297;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b298: {
return l2;
}
}
function g54(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b299: {
l2 = new RegoSet();
}
b300: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b300;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b300;
l6 = l5;
l7 = f52(l0,l1); if (l7 === undefined) break b300;
l8 = D(l7, l6); if (l8 === undefined) break b300;
if ((l8 === false)) break b300;
l9 = f12(l0,l1); if (l9 === undefined) break b300;
l10 = l9;
l11 = f53(l0,l1,l10); if (l11 === undefined) break b300;
l12 = l11;
{
const k301 = keysOf(l12), v301 = valuesOf(l12);
for (let n301 = 0; n301 < v301.length; n301++) {
l13 = k301 === null ? n301 : k301[n301];
l14 = v301[n301];
b302: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b303: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b303;
{
const k304 = keysOf(l4), v304 = valuesOf(l4);
for (let n304 = 0; n304 < v304.length; n304++) {
l5 = k304 === null ? n304 : k304[n304];
l6 = v304[n304];
b305: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.kind : undefined; if (l9 === undefined && (l9 = S(l8, "kind")) === undefined) break b305;
l10 = l9;
l11 = f12(l0,l1); if (l11 === undefined) break b305;
l12 = H(l11) ? l11.findings : undefined; if (l12 === undefined && (l12 = S(l11, "findings")) === undefined) break b305;
l13 = H(l12) ? l12.kinds : undefined; if (l13 === undefined && (l13 = S(l12, "kinds")) === undefined) break b305;
l14 = D(l13, l10); if (l14 === undefined) break b305;
l15 = l14;
l16 = f12(l0,l1); if (l16 === undefined) break b305;
l17 = H(l16) ? l16.findings : undefined; if (l17 === undefined && (l17 = S(l16, "findings")) === undefined) break b305;
l18 = l17;
l19 = f20(l0,l1,l15,l18); if (l19 === undefined) break b305;
l20 = l19;
l2.add(l20);
}
}
}
}
b306: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b306;
if ((l4 === false)) break b306;
l5 = f12(l0,l1); if (l5 === undefined) break b306;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b306;
l7 = l6;
l8 = f20(l0,l1,"revoke_account",l7); if (l8 === undefined) break b306;
l9 = l8;
l2.add(l9);
}
b307: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b307;
if ((l4 === false)) break b307;
l5 = f12(l0,l1); if (l5 === undefined) break b307;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b307;
l7 = l6;
l8 = f20(l0,l1,"notify_holder",l7); if (l8 === undefined) break b307;
l9 = l8;
l2.add(l9);
}
b308: {
return l2;
}
}
function f54(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function g55(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b309: {
l2 = new RegoSet();
}
b310: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b310;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b310;
l6 = l5;
l7 = f52(l0,l1); if (l7 === undefined) break b310;
l8 = D(l7, l6); if (l8 === undefined) break b310;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b310;
l11 = l10;
l12 = f20(l0,l1,l9,l11); if (l12 === undefined) break b310;
l13 = l12;
l14 = f33(l0,l1); if (l14 === undefined) break b310;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b310;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b310;
l17 = l16;
l18 = new O10(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b310;
l20 = l19;
l2.add(l20);
}
b311: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b311;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b311;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b311;
if ((l9 === false)) break b311;
l10 = f12(l0,l1); if (l10 === undefined) break b311;
l11 = H(l10) ? l10.findings : undefined; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b311;
l12 = l11;
l13 = f20(l0,l1,"finding_not_acted_on",l12); if (l13 === undefined) break b311;
l14 = l13;
l2.add(l14);
}
b312: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b312;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b312;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b312;
if ((l8 === false)) break b312;
l9 = f12(l0,l1); if (l9 === undefined) break b312;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b312;
l11 = l10;
l12 = f20(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b312;
l13 = l12;
l2.add(l13);
}
b313: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b313;
if ((l4 === false)) break b313;
l5 = f12(l0,l1); if (l5 === undefined) break b313;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b313;
l7 = l6;
l8 = f20(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b313;
l9 = l8;
l2.add(l9);
}
b314: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b314;
if ((l4 === false)) break b314;
l5 = f12(l0,l1); if (l5 === undefined) break b314;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b314;
l7 = l6;
l8 = f20(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b314;
l9 = l8;
l2.add(l9);
}
b315: {
return l2;
}
}
function f55(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g55(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function g56(l0,l1) {
let l3,l4,l5,l6,l2;
b316: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b316;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b316;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b317: {
if (l3 === undefined) break b317;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b318: {
return l2;
}
}
function f56(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l3,l4,l5,l2;
b319: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b319;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b320: {
if (l3 === undefined) break b320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b321: {
return l2;
}
}
function f57(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function g58(l0,l1) {
let l3,l4,l5,l2;
b322: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b322;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b323: {
if (l3 === undefined) break b323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b324: {
return l2;
}
}
function f58(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g58(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g59(l0,l1) {
let l3,l4,l5,l2;
b325: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b325;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b326: {
if (l3 === undefined) break b326;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b327: {
return l2;
}
}
function f59(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g59(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g60(l0,l1) {
let l3,l4,l5,l6,l2;
b328: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b328;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b328;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b329: {
if (l3 === undefined) break b329;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b330: {
return l2;
}
}
function f60(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g61(l0,l1) {
let l3,l4,l5,l6,l2;
b331: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b331;
if ((l4 === false)) break b331;
l5 = f39(l0,l1); if (l5 === undefined) break b331;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b332: {
if (l3 === undefined) break b332;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b333: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b333;
if ((l4 === false)) break b333;
l5 = f39(l0,l1); if (l5 === undefined) break b333;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b334: {
if (l3 === undefined) break b334;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b335: {
return l2;
}
}
function f61(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g61(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function f62(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b336: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b337: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b337;
{
const k338 = keysOf(l7), v338 = valuesOf(l7);
for (let n338 = 0; n338 < v338.length; n338++) {
l8 = k338 === null ? n338 : k338[n338];
l9 = v338[n338];
b339: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b339;
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
b340: {
if (l4 === undefined) break b340;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b341: {
return l2;
}
}
function g63(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b342: {
l2 = new RegoSet();
}
b343: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b343;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b343;
l6 = l5;
l7 = f62(l0,l1,l6); if (l7 === undefined) break b343;
l8 = l7;
{
const k344 = keysOf(l8), v344 = valuesOf(l8);
for (let n344 = 0; n344 < v344.length; n344++) {
l9 = k344 === null ? n344 : k344[n344];
l10 = v344[n344];
b345: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b346: {
return l2;
}
}
function f63(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g63(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function g64(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l2;
b347: {
b348: {
l3 = undefined;
b349: {
l4 = f12(l0,l1); if (l4 === undefined) break b349;
if ((l4 === false)) break b349;
break b348;}
l5 = f13(l0,l1); if (l5 === undefined) break b348;
l6 = l5;
l7 = [];
b350: {
l8 = f11(l0,l1); if (l8 === undefined) break b350;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b348;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b351: {
if (l3 !== undefined) break b351;
l4 = f24(l0,l1); if (l4 === undefined) break b351;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b351;
if (!(l5 === "cancelled")) break b351;
l6 = f13(l0,l1); if (l6 === undefined) break b351;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b351;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b351;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b352: {
if (l3 !== undefined) break b352;
l4 = f46(l0,l1); if (l4 === undefined) break b352;
l5 = l4;
l6 = new RegoSet();
b353: {
l7 = f47(l0,l1); if (l7 === undefined) break b353;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b353;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b353;
if ((l11 === false)) break b353;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b352;
l14 = l13;
l15 = l14;
l16 = f48(l0,l1); if (l16 === undefined) break b352;
l17 = l16;
l18 = f49(l0,l1,l15,l17); if (l18 === undefined) break b352;
l19 = l18;
l20 = f13(l0,l1); if (l20 === undefined) break b352;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b352;
l23 = l22;
l24 = f51(l0,l1); if (l24 === undefined) break b352;
l25 = l24;
l26 = f48(l0,l1); if (l26 === undefined) break b352;
l27 = l26;
l28 = f54(l0,l1); if (l28 === undefined) break b352;
l29 = l28;
l30 = f55(l0,l1); if (l30 === undefined) break b352;
l31 = l30;
l32 = new Bare();
b354: {
l33 = f56(l0,l1); if (l33 === undefined) break b354;
l32["due_on"] = l33;
}
b355: {
l34 = f57(l0,l1); if (l34 === undefined) break b355;
l32["idle_from"] = l34;
}
b356: {
l35 = f58(l0,l1); if (l35 === undefined) break b356;
l32["may_suspend_from"] = l35;
}
b357: {
l36 = f59(l0,l1); if (l36 === undefined) break b357;
l32["must_notify_from"] = l36;
}
b358: {
l37 = f60(l0,l1); if (l37 === undefined) break b358;
l32["period"] = l37;
}
b359: {
l38 = f61(l0,l1); if (l38 === undefined) break b359;
l32["unused_since"] = l38;
}
b360: {
b361: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b361;
l41 = H(l40) ? l40.account_cleanup : undefined; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b361;
l42 = D(l41, "values"); if (l42 === undefined) break b361;
l39 = merge(l42, l32);
break b360;
}
l39 = l32;
}
l43 = l39;
l44 = f63(l0,l1); if (l44 === undefined) break b352;
l45 = l44;
l46 = new O12(l25,l27,l29,l31,l43,l45);
l47 = f18(l0,l1,l21,l23,l19,l46); if (l47 === undefined) break b352;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b362: {
if (l3 === undefined) break b362;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b363: {
return l2;
}
}
function f64(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g64(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g65(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b364: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b364;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b364;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b365: {
if (l3 === undefined) break b365;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b366: {
return l2;
}
}
function f65(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g65(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function g66(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b367: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b367;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b367;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b367;
l7 = l6;
l8 = f65(l0,l1); if (l8 === undefined) break b367;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b367;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b367;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b367;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b367;
if ((l13 === false)) break b367;
l14 = f65(l0,l1); if (l14 === undefined) break b367;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b367;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b367;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b368: {
if (l3 === undefined) break b368;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b369: {
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
function f67(l0,l1) {
let l3,l2;
b370: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b371: {
if (l3 === undefined) break b371;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b372: {
return l2;
}
}
function g68(l0,l1) {
let l3,l4,l5,l2;
b373: {
l3 = undefined;
l4 = new Bare();
l5 = new O13("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b374: {
if (l3 === undefined) break b374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b375: {
return l2;
}
}
function f68(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g68(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f69(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b376: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b376;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b376;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b376;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b377: {
if (l4 === undefined) break b377;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b378: {
return l2;
}
}
function f70(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b379: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b379;
if ((l8 === false)) break b379;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b380: {
if (l5 === undefined) break b380;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b381: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b381;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b382: {
if (l5 === undefined) break b382;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b383: {
return l2;
}
}
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b384: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b384;
l8 = l7;
l9 = l8;
l10 = undefined;
b385: {
b386: {
if (!Array.isArray(l9)) break b386;
break b385;
}
b387: {
if (!O(l9)) break b387;
break b385;
}
b388: {
if (!(l9 instanceof RegoSet)) break b388;
break b385;
}
break b384;
}
{
const k389 = keysOf(l9), v389 = valuesOf(l9);
for (let n389 = 0; n389 < v389.length; n389++) {
l12 = k389 === null ? n389 : k389[n389];
l13 = v389[n389];
b390: {
l14 = l12;
l11 = undefined;
b391: {
l15 = l13;
l16 = f69(l0,l1,l14); if (l16 === undefined) break b391;
l17 = l16;
l18 = f70(l0,l1,l17,l15); if (l18 === undefined) break b391;
if ((l18 === false)) break b391;
l11 = true;
}
if (l11 !== undefined) break b390;
l10 = true;
}
}
}
if (l10 !== undefined) break b384;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b392: {
if (l4 === undefined) break b392;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b393: {
return l2;
}
}
function f72(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b394: {
b395: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b395;
if ((l6 === false)) break b395;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b395;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b395;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b396: {
if (l4 !== undefined) break b396;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b396;
if ((l6 === false)) break b396;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b396;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b396;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b397: {
if (l4 !== undefined) break b397;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b397;
if ((l6 === false)) break b397;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b397;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b397;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b398: {
if (l4 !== undefined) break b398;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b398;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
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
function f73(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b401: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b402: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b402;
{
const k403 = keysOf(l7), v403 = valuesOf(l7);
for (let n403 = 0; n403 < v403.length; n403++) {
l8 = k403 === null ? n403 : k403[n403];
l9 = v403[n403];
b404: {
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
b405: {
if (l4 === undefined) break b405;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b406: {
return l2;
}
}
function f74(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b407: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b407;
if ((l6 === false)) break b407;
b408: {
b409: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b409;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b409;
break b408;
}
break b407;
}
l11 = l10;
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b407;
l13 = l12;
if (!(l13 === false)) break b407;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b410: {
if (l4 === undefined) break b410;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b411: {
return l2;
}
}
function f75(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b412: {
b413: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b413;
l9 = l8;
l10 = f74(l0,l1,l9); if (l10 === undefined) break b413;
if ((l10 === false)) break b413;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b414: {
if (l4 !== undefined) break b414;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b414;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b414;
l11 = l10;
{
const k415 = keysOf(l11), v415 = valuesOf(l11);
for (let n415 = 0; n415 < v415.length; n415++) {
l12 = k415 === null ? n415 : k415[n415];
l13 = v415[n415];
b416: {
l14 = l12;
l15 = l13;
l16 = f74(l0,l1,l15); if (l16 === undefined) break b416;
if ((l16 === false)) break b416;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
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
function f76(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b419: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b419;
if ((l6 === false)) break b419;
b420: {
l7 = f75(l0,l1,l5); if (l7 === undefined) break b420;
if ((l7 === false)) break b420;
break b419;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b421: {
if (l4 === undefined) break b421;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b422: {
return l2;
}
}
function f77(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b423: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b423;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b423;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b424: {
if (l5 === undefined) break b424;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b425: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b425;
if ((l8 === false)) break b425;
l9 = f69(l0,l1,l7); if (l9 === undefined) break b425;
l10 = l9;
l11 = f76(l0,l1,l10); if (l11 === undefined) break b425;
if ((l11 === false)) break b425;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b426: {
if (l5 === undefined) break b426;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b427: {
return l2;
}
}
function f78(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b428: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b429: {
l7 = f69(l0,l1,l5); if (l7 === undefined) break b429;
l8 = l7;
{
const k430 = keysOf(l8), v430 = valuesOf(l8);
for (let n430 = 0; n430 < v430.length; n430++) {
l9 = k430 === null ? n430 : k430[n430];
l10 = v430[n430];
b431: {
l11 = l9;
l12 = l10;
b432: {
l13 = f76(l0,l1,l12); if (l13 === undefined) break b432;
if ((l13 === false)) break b432;
break b431;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b433: {
if (l4 === undefined) break b433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b434: {
return l2;
}
}
function f79(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b435: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b435;
l7 = l6;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b435;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b435;
if (!Q(l9, l10)) break b435;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b436: {
if (l4 === undefined) break b436;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b437: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b437;
l7 = l6;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b437;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b437;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b437;
if ((l12 === false)) break b437;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b438: {
if (l4 === undefined) break b438;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b439: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b439;
if ((l6 === false)) break b439;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b439;
l8 = l7;
l9 = f78(l0,l1,l8); if (l9 === undefined) break b439;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b440: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b440;
{
const k441 = keysOf(l13), v441 = valuesOf(l13);
for (let n441 = 0; n441 < v441.length; n441++) {
l14 = k441 === null ? n441 : k441[n441];
l15 = v441[n441];
b442: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b439;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b439;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b439;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b439;
l25 = l24;
l26 = f69(l0,l1,l25); if (l26 === undefined) break b439;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b439;
if ((l28 === false)) break b439;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b443: {
if (l4 === undefined) break b443;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b444: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b444;
if ((l6 === false)) break b444;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b444;
l8 = l7;
l9 = f78(l0,l1,l8); if (l9 === undefined) break b444;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b445: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b445;
l14 = l13;
l15 = f69(l0,l1,l14); if (l15 === undefined) break b445;
l16 = l15;
{
const k446 = keysOf(l16), v446 = valuesOf(l16);
for (let n446 = 0; n446 < v446.length; n446++) {
l17 = k446 === null ? n446 : k446[n446];
l18 = v446[n446];
b447: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b444;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b444;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b444;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b444;
l28 = l27;
l29 = f69(l0,l1,l28); if (l29 === undefined) break b444;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b444;
if ((l31 === false)) break b444;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b444;
l33 = l32;
l34 = f69(l0,l1,l33); if (l34 === undefined) break b444;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b444;
if ((l36 === false)) break b444;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b448: {
if (l4 === undefined) break b448;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b449: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b449;
l7 = l6;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b449;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b449;
if ((l10 === false)) break b449;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b449;
l12 = l11;
l13 = f78(l0,l1,l12); if (l13 === undefined) break b449;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b449;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b449;
if (!Q(l16, l17)) break b449;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b450: {
if (l4 === undefined) break b450;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b451: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b451;
if ((l6 === false)) break b451;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b451;
l8 = l7;
l9 = f69(l0,l1,l8); if (l9 === undefined) break b451;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b451;
l12 = l11;
l13 = f69(l0,l1,l12); if (l13 === undefined) break b451;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b451;
if ((l15 === false)) break b451;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b452: {
if (l4 === undefined) break b452;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b453: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b453;
if ((l6 === false)) break b453;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b453;
l8 = l7;
l9 = f69(l0,l1,l8); if (l9 === undefined) break b453;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b453;
l12 = l11;
l13 = f69(l0,l1,l12); if (l13 === undefined) break b453;
l14 = l13;
if (!Q(l10, l14)) break b453;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b454: {
if (l4 === undefined) break b454;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b455: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b455;
l7 = l6;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b455;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b455;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b455;
if ((l12 === false)) break b455;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b456: {
if (l4 === undefined) break b456;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b457: {
return l2;
}
}
function f80(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b458: {
b459: {
l4 = undefined;
l5 = l3;
l6 = f72(l0,l1,l5); if (l6 === undefined) break b459;
l7 = l6;
l8 = f73(l0,l1,l5); if (l8 === undefined) break b459;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b459;
l11 = l10;
{
const k460 = keysOf(l11), v460 = valuesOf(l11);
for (let n460 = 0; n460 < v460.length; n460++) {
l12 = k460 === null ? n460 : k460[n460];
l13 = v460[n460];
b461: {
l14 = l12;
l15 = l13;
l16 = f77(l0,l1,l5,l15); if (l16 === undefined) break b461;
if ((l16 === false)) break b461;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b462: {
if (l4 !== undefined) break b462;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b462;
if (!(l6 === "unset")) break b462;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b463: {
if (l4 !== undefined) break b463;
l5 = l3;
l6 = f79(l0,l1,l5); if (l6 === undefined) break b463;
if ((l6 === false)) break b463;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b464: {
if (l4 !== undefined) break b464;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b465: {
if (l4 === undefined) break b465;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b466: {
return l2;
}
}
function f81(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b467: {
b468: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b469: {
l7 = f73(l0,l1,l5); if (l7 === undefined) break b469;
l8 = l7;
{
const k470 = keysOf(l8), v470 = valuesOf(l8);
for (let n470 = 0; n470 < v470.length; n470++) {
l9 = k470 === null ? n470 : k470[n470];
l10 = v470[n470];
b471: {
l11 = l9;
l12 = l10;
l13 = f69(l0,l1,l12); if (l13 === undefined) break b471;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b471;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b468;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b468;
if ((l20 === false)) break b468;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b472: {
if (l4 !== undefined) break b472;
l5 = l3;
l6 = f72(l0,l1,l5); if (l6 === undefined) break b472;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b473: {
if (l4 === undefined) break b473;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b474: {
return l2;
}
}
function f82(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b475: {
b476: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b477: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b477;
{
const k478 = keysOf(l9), v478 = valuesOf(l9);
for (let n478 = 0; n478 < v478.length; n478++) {
l10 = k478 === null ? n478 : k478[n478];
l11 = v478[n478];
b479: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b479;
{
const k480 = keysOf(l14), v480 = valuesOf(l14);
for (let n480 = 0; n480 < v480.length; n480++) {
l15 = k480 === null ? n480 : k480[n480];
l16 = v480[n480];
b481: {
l17 = l15;
l18 = l16;
l19 = f69(l0,l1,l17); if (l19 === undefined) break b481;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b481;
if (!Q(l21, l20)) break b481;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b481;
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
l25 = b_count(l24); if (l25 === undefined) break b476;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b476;
if ((l28 === false)) break b476;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b476;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b476;
l34 = l33;
l35 = new O8(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b476;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b482: {
if (l5 !== undefined) break b482;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
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
function f83(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b485: {
b486: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b486;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b486;
if ((l11 === false)) break b486;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b487: {
if (l5 !== undefined) break b487;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b487;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b487;
if ((l11 === false)) break b487;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b488: {
if (l5 !== undefined) break b488;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b489: {
if (l5 === undefined) break b489;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b490: {
return l2;
}
}
function f84(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b491: {
b492: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b492;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b492;
if ((l11 === false)) break b492;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b493: {
if (l5 !== undefined) break b493;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b493;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b493;
if ((l11 === false)) break b493;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b494: {
if (l5 !== undefined) break b494;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b495: {
if (l5 === undefined) break b495;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b496: {
return l2;
}
}
function f85(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b497: {
l6 = undefined;
if (!(l3 === "permission")) break b497;
l7 = l4;
l8 = l5;
l9 = f83(l0,l1,l7,l8); if (l9 === undefined) break b497;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b498: {
if (l6 === undefined) break b498;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b499: {
l6 = undefined;
if (!(l3 === "check")) break b499;
l7 = l4;
l8 = l5;
l9 = f84(l0,l1,l7,l8); if (l9 === undefined) break b499;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b500: {
if (l6 === undefined) break b500;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b501: {
return l2;
}
}
function f86(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b502: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b502;
if ((l11 === false)) break b502;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b502;
if ((l12 === false)) break b502;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b503: {
if (l6 === undefined) break b503;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b504: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b504;
if ((l11 === false)) break b504;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b505: {
if (l6 === undefined) break b505;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b506: {
return l2;
}
}
function f87(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b507: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b508: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b508;
if ((l12 === false)) break b508;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b508;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b508;
l15 = l14;
l16 = f69(l0,l1,l15); if (l16 === undefined) break b508;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b508;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b508;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b508;
l22 = D(l21, l17); if (l22 === undefined) break b508;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b508;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b508;
l26 = l25;
l27 = f20(l0,l1,l26,l23); if (l27 === undefined) break b508;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b509: {
if (l6 === undefined) break b509;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b510: {
return l2;
}
}
function f88(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b511: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b512: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b512;
{
const k513 = keysOf(l7), v513 = valuesOf(l7);
for (let n513 = 0; n513 < v513.length; n513++) {
l8 = k513 === null ? n513 : k513[n513];
l9 = v513[n513];
b514: {
l10 = l8;
l11 = l9;
l12 = f71(l0,l1,l11); if (l12 === undefined) break b514;
if ((l12 === false)) break b514;
l13 = f20(l0,l1,l10,l11); if (l13 === undefined) break b514;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b515: {
if (l4 === undefined) break b515;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b516: {
return l2;
}
}
function f89(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b517: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b518: {
{
const k519 = keysOf(l5), v519 = valuesOf(l5);
for (let n519 = 0; n519 < v519.length; n519++) {
l7 = k519 === null ? n519 : k519[n519];
l8 = v519[n519];
b520: {
l9 = l7;
l10 = l8;
l11 = f62(l0,l1,l10); if (l11 === undefined) break b520;
l12 = l11;
{
const k521 = keysOf(l12), v521 = valuesOf(l12);
for (let n521 = 0; n521 < v521.length; n521++) {
l13 = k521 === null ? n521 : k521[n521];
l14 = v521[n521];
b522: {
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
b523: {
if (l4 === undefined) break b523;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b524: {
return l2;
}
}
function f90(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b525: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b526: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b526;
{
const k527 = keysOf(l9), v527 = valuesOf(l9);
for (let n527 = 0; n527 < v527.length; n527++) {
l10 = k527 === null ? n527 : k527[n527];
l11 = v527[n527];
b528: {
l12 = l10;
l13 = l11;
l14 = f71(l0,l1,l13); if (l14 === undefined) break b528;
if ((l14 === false)) break b528;
l15 = f82(l0,l1,l6,l13); if (l15 === undefined) break b528;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b528;
l18 = l17;
l19 = f20(l0,l1,l18,l16); if (l19 === undefined) break b528;
l20 = l19;
l8.add(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b529: {
if (l5 === undefined) break b529;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b530: {
return l2;
}
}
function f91(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l2;
b531: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b532: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b532;
{
const k533 = keysOf(l11), v533 = valuesOf(l11);
for (let n533 = 0; n533 < v533.length; n533++) {
l12 = k533 === null ? n533 : k533[n533];
l13 = v533[n533];
b534: {
l14 = l12;
l15 = l13;
l16 = f71(l0,l1,l15); if (l16 === undefined) break b534;
if ((l16 === false)) break b534;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b535: {
{
const k536 = keysOf(l17), v536 = valuesOf(l17);
for (let n536 = 0; n536 < v536.length; n536++) {
l19 = k536 === null ? n536 : k536[n536];
l20 = v536[n536];
b537: {
l21 = l19;
l22 = l20;
l23 = f80(l0,l1,l22); if (l23 === undefined) break b537;
l24 = l23;
if (!(l24 === "failed")) break b537;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b538: {
{
const k539 = keysOf(l17), v539 = valuesOf(l17);
for (let n539 = 0; n539 < v539.length; n539++) {
l27 = k539 === null ? n539 : k539[n539];
l28 = v539[n539];
b540: {
l29 = l27;
l30 = l28;
l31 = f81(l0,l1,l30); if (l31 === undefined) break b540;
l32 = l31;
{
const k541 = keysOf(l32), v541 = valuesOf(l32);
for (let n541 = 0; n541 < v541.length; n541++) {
l33 = k541 === null ? n541 : k541[n541];
l34 = v541[n541];
b542: {
l35 = l33;
l36 = l34;
l37 = f77(l0,l1,l30,l36); if (l37 === undefined) break b542;
if ((l37 === false)) break b542;
l38 = new O7(l36);
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
b543: {
{
const k544 = keysOf(l17), v544 = valuesOf(l17);
for (let n544 = 0; n544 < v544.length; n544++) {
l41 = k544 === null ? n544 : k544[n544];
l42 = v544[n544];
b545: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b545;
if (!(l45 === "unset")) break b545;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b545;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b545;
l50 = l49;
l51 = new O14(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b546: {
{
const k547 = keysOf(l25), v547 = valuesOf(l25);
for (let n547 = 0; n547 < v547.length; n547++) {
l54 = k547 === null ? n547 : k547[n547];
l55 = v547[n547];
b548: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b548;
l59 = l58;
l60 = f82(l0,l1,l7,l59); if (l60 === undefined) break b548;
l61 = l60;
l62 = f20(l0,l1,l57,l61); if (l62 === undefined) break b548;
l63 = l62;
l53.add(l63);
}
}
}
}
l64 = l53;
l65 = b_or(l39,l52); if (l65 === undefined) break b531;
l66 = l65;
l67 = H(l7) ? l7.kind : undefined; if (l67 === undefined && (l67 = S(l7, "kind")) === undefined) break b531;
l68 = l67;
l69 = f85(l0,l1,l68,l64,l66); if (l69 === undefined) break b531;
l70 = l69;
l71 = l70;
l72 = f15(l0,l1,l9); if (l72 === undefined) break b531;
l73 = l72;
l74 = new RegoSet();
b549: {
{
const k550 = keysOf(l17), v550 = valuesOf(l17);
for (let n550 = 0; n550 < v550.length; n550++) {
l75 = k550 === null ? n550 : k550[n550];
l76 = v550[n550];
b551: {
l77 = l75;
l78 = l76;
l79 = f86(l0,l1,l77,l71,l25); if (l79 === undefined) break b551;
if ((l79 === false)) break b551;
l80 = f15(l0,l1,l78); if (l80 === undefined) break b551;
l81 = l80;
{
const k552 = keysOf(l81), v552 = valuesOf(l81);
for (let n552 = 0; n552 < v552.length; n552++) {
l82 = k552 === null ? n552 : k552[n552];
l83 = v552[n552];
b553: {
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
l87 = b_or(l73,l86); if (l87 === undefined) break b531;
l88 = l87;
l89 = b_or(l39,l52); if (l89 === undefined) break b531;
l90 = l89;
l91 = f87(l0,l1,l7,l9,l71); if (l91 === undefined) break b531;
l92 = l91;
l93 = b_or(l64,l92); if (l93 === undefined) break b531;
l94 = l93;
l95 = f88(l0,l1,l9); if (l95 === undefined) break b531;
l96 = l95;
l97 = f89(l0,l1,l9); if (l97 === undefined) break b531;
l98 = l97;
l99 = b_or(l96,l98); if (l99 === undefined) break b531;
l100 = l99;
l101 = H(l7) ? l7.decision : undefined; if (l101 === undefined && (l101 = S(l7, "decision")) === undefined) break b531;
l102 = l101;
l103 = new RegoSet();
b554: {
l104 = new RegoSet();
l104.add("compliant");
l104.add("permit");
l105 = b_internal_member_2(l71,l104); if (l105 === undefined) break b554;
if ((l105 === false)) break b554;
l106 = f90(l0,l1,l7,l9); if (l106 === undefined) break b554;
l107 = l106;
{
const k555 = keysOf(l107), v555 = valuesOf(l107);
for (let n555 = 0; n555 < v555.length; n555++) {
l108 = k555 === null ? n555 : k555[n555];
l109 = v555[n555];
b556: {
l110 = l108;
l111 = l109;
l103.add(l111);
}
}
}
}
l112 = l103;
l113 = new O15(l88,l90,l112,l94,l100);
l114 = f18(l0,l1,l102,l8,l71,l113); if (l114 === undefined) break b531;
l115 = l114;
if (l6 === undefined) l6 = l115; else if (!Q(l6, l115)) conflict();
}
b557: {
if (l6 === undefined) break b557;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b558: {
return l2;
}
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b559: {
b560: {
l3 = undefined;
b561: {
l4 = f66(l0,l1); if (l4 === undefined) break b561;
if ((l4 === false)) break b561;
break b560;}
l5 = f67(l0,l1); if (l5 === undefined) break b560;
l6 = l5;
l7 = [];
b562: {
l8 = f65(l0,l1); if (l8 === undefined) break b562;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b560;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b563: {
if (l3 !== undefined) break b563;
l4 = f68(l0,l1); if (l4 === undefined) break b563;
l5 = l4;
l6 = f65(l0,l1); if (l6 === undefined) break b563;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b563;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b563;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f92(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g92(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g93(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b566: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b566;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b566;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b567: {
if (l3 === undefined) break b567;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b568: {
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
let l3,l4,l5,l6,l7,l2;
b569: {
l3 = undefined;
l4 = f93(l0,l1); if (l4 === undefined) break b569;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b569;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b569;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b570: {
if (l3 === undefined) break b570;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b571: {
return l2;
}
}
function f94(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g94(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function f95(l0,l1) {
let l3,l2;
b572: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b573: {
if (l3 === undefined) break b573;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b574: {
return l2;
}
}
function g96(l0,l1) {
let l3,l4,l5,l2;
b575: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b576: {
if (l3 === undefined) break b576;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b577: {
return l2;
}
}
function f96(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g96(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g97(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b578: {
b579: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b579;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b579;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b579;
if ((l7 === false)) break b579;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b579;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b579;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b580: {
if (l3 !== undefined) break b580;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b581: {
if (l3 === undefined) break b581;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b582: {
return l2;
}
}
function f97(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g97(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f98(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b583: {
b584: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b584;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b584;
if ((l12 === false)) break b584;
l13 = f6(l0,l1); if (l13 === undefined) break b584;
l14 = l13;
l15 = f32(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b584;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b585: {
if (l6 !== undefined) break b585;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b585;
l11 = f6(l0,l1); if (l11 === undefined) break b585;
l12 = l11;
l13 = f32(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b585;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b586: {
if (l6 !== undefined) break b586;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f25(l0,l1,l9); if (l10 === undefined) break b586;
if ((l10 === false)) break b586;
l11 = f6(l0,l1); if (l11 === undefined) break b586;
l12 = l11;
l13 = f32(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b586;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b587: {
if (l6 !== undefined) break b587;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b587;
l11 = l10;
l12 = f28(l0,l1,l7,l11); if (l12 === undefined) break b587;
l13 = l12;
l14 = new O6(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b588: {
if (l6 === undefined) break b588;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b589: {
return l2;
}
}
function f99(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b590: {
b591: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b591;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b591;
if ((l10 === false)) break b591;
l11 = f6(l0,l1); if (l11 === undefined) break b591;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b591;
if ((l13 === false)) break b591;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b592: {
if (l5 !== undefined) break b592;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b593: {
if (l5 === undefined) break b593;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b594: {
return l2;
}
}
function f100(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b595: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f27(l0,l1); if (l12 === undefined) break b595;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b595;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b595;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b595;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b595;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b595;
l22 = l21;
l23 = f29(l0,l1,l18,l16,l22); if (l23 === undefined) break b595;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b595;
l27 = l26;
l28 = f98(l0,l1,l27,l25,l11); if (l28 === undefined) break b595;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b595;
l32 = l31;
l33 = f99(l0,l1,l32,l25); if (l33 === undefined) break b595;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b595;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b595;
l38 = l37;
l39 = new O16(l34,l36,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b596: {
if (l7 === undefined) break b596;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b597: {
return l2;
}
}
function f101(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b598: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b598;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b598;
l11 = l10;
l12 = f97(l0,l1); if (l12 === undefined) break b598;
l13 = l12;
l14 = f100(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b598;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b599: {
if (l5 === undefined) break b599;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b600: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b601: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b602: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b602;
if (!(l7 === "unknown")) break b602;
l8 = new O7("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b603: {
if (l4 === undefined) break b603;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b604: {
return l2;
}
}
function f103(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b605: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b606: {
if ((l9 === false)) break b606;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b606;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b606;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b606;
l15 = l14;
l16 = new O8(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b606;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b606;
l20 = l19;
{
const k607 = keysOf(l20), v607 = valuesOf(l20);
for (let n607 = 0; n607 < v607.length; n607++) {
l21 = k607 === null ? n607 : k607[n607];
l22 = v607[n607];
b608: {
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
b609: {
if (l6 === undefined) break b609;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b610: {
return l2;
}
}
function f104(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b611: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f101(l0,l1,l8,l9); if (l10 === undefined) break b611;
l11 = l10;
l12 = l11;
l13 = f102(l0,l1,l12); if (l13 === undefined) break b611;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b611;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f49(l0,l1,l18,l15); if (l19 === undefined) break b611;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b611;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b611;
l24 = l23;
l25 = f103(l0,l1,l8,l9,l24); if (l25 === undefined) break b611;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b611;
l28 = l27;
l29 = H(l7) ? l7.decision : undefined; if (l29 === undefined && (l29 = S(l7, "decision")) === undefined) break b611;
l30 = l29;
l31 = new RegoSet();
b612: {
l32 = H(l12) ? l12.status : undefined; if (l32 === undefined && (l32 = S(l12, "status")) === undefined) break b612;
l33 = l32;
l34 = H(l7) ? l7.codes : undefined; if (l34 === undefined && (l34 = S(l7, "codes")) === undefined) break b612;
l35 = D(l34, l33); if (l35 === undefined) break b612;
if ((l35 === false)) break b612;
l36 = f53(l0,l1,l9); if (l36 === undefined) break b612;
l37 = l36;
{
const k613 = keysOf(l37), v613 = valuesOf(l37);
for (let n613 = 0; n613 < v613.length; n613++) {
l38 = k613 === null ? n613 : k613[n613];
l39 = v613[n613];
b614: {
l40 = l38;
l41 = l39;
l31.add(l41);
}
}
}
}
l42 = l31;
l43 = new RegoSet();
b615: {
l44 = H(l12) ? l12.status : undefined; if (l44 === undefined && (l44 = S(l12, "status")) === undefined) break b615;
l45 = l44;
l46 = H(l7) ? l7.codes : undefined; if (l46 === undefined && (l46 = S(l7, "codes")) === undefined) break b615;
l47 = D(l46, l45); if (l47 === undefined) break b615;
l48 = l47;
l49 = f20(l0,l1,l48,l9); if (l49 === undefined) break b615;
l50 = l49;
l51 = H(l12) ? l12.period : undefined; if (l51 === undefined && (l51 = S(l12, "period")) === undefined) break b615;
l52 = H(l51) ? l51.name : undefined; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b615;
l53 = l52;
l54 = new O10(l53);
l55 = b_object_union(l50,l54); if (l55 === undefined) break b615;
l56 = l55;
l43.add(l56);
}
l57 = l43;
l58 = H(l12) ? l12.period : undefined; if (l58 === undefined && (l58 = S(l12, "period")) === undefined) break b611;
l59 = H(l58) ? l58.last : undefined; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b611;
l60 = l59;
l61 = H(l12) ? l12.period : undefined; if (l61 === undefined && (l61 = S(l12, "period")) === undefined) break b611;
l62 = H(l61) ? l61.name : undefined; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b611;
l63 = l62;
l64 = new O17(l28,l15,l42,l57);
l65 = new O18(l60,l63);
l64["values"] = l65;
l66 = f18(l0,l1,l30,l8,l20,l64); if (l66 === undefined) break b611;
l67 = l66;
if (l6 === undefined) l6 = l67; else if (!Q(l6, l67)) conflict();
}
b616: {
if (l6 === undefined) break b616;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b617: {
return l2;
}
}
function f105(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l2;
b618: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f101(l0,l1,l8,l9); if (l10 === undefined) break b618;
l11 = l10;
l12 = l11;
l13 = f102(l0,l1,l12); if (l13 === undefined) break b618;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b619: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b619;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b619;
if ((l20 === false)) break b619;
l16.add("may_act");
}
l21 = l16;
l22 = H(l9) ? l9.interval : undefined; if (l22 === undefined && (l22 = S(l9, "interval")) === undefined) break b618;
l23 = l22;
l24 = f6(l0,l1); if (l24 === undefined) break b618;
l25 = l24;
l26 = f28(l0,l1,l23,l25); if (l26 === undefined) break b618;
l27 = l26;
l28 = l27;
l29 = f49(l0,l1,l21,l15); if (l29 === undefined) break b618;
l30 = l29;
l31 = f15(l0,l1,l9); if (l31 === undefined) break b618;
l32 = l31;
l33 = H(l7) ? l7.decision : undefined; if (l33 === undefined && (l33 = S(l7, "decision")) === undefined) break b618;
l34 = l33;
l35 = new RegoSet();
b620: {
l36 = b_count(l21); if (l36 === undefined) break b620;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b620;
if ((l39 === false)) break b620;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b620;
l41 = H(l40) ? l40.possible : undefined; if (l41 === undefined && (l41 = S(l40, "possible")) === undefined) break b620;
l42 = l41;
l43 = f20(l0,l1,l42,l9); if (l43 === undefined) break b620;
l44 = l43;
l35.add(l44);
}
l45 = l35;
l46 = H(l28) ? l28.last : undefined; if (l46 === undefined && (l46 = S(l28, "last")) === undefined) break b618;
l47 = l46;
l48 = H(l28) ? l28.name : undefined; if (l48 === undefined && (l48 = S(l28, "name")) === undefined) break b618;
l49 = l48;
l50 = new O19(l32,l15,l45);
l51 = new O18(l47,l49);
l50["values"] = l51;
l52 = f18(l0,l1,l34,l8,l30,l50); if (l52 === undefined) break b618;
l53 = l52;
if (l6 === undefined) l6 = l53; else if (!Q(l6, l53)) conflict();
}
b621: {
if (l6 === undefined) break b621;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b622: {
return l2;
}
}
function f106(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b623: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b624: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b624;
if ((l10 === false)) break b624;
break b623;}
l11 = f104(l0,l1,l7,l8,l9); if (l11 === undefined) break b623;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b625: {
if (l6 === undefined) break b625;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b626: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b626;
if ((l10 === false)) break b626;
l11 = f105(l0,l1,l7,l8,l9); if (l11 === undefined) break b626;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b627: {
if (l6 === undefined) break b627;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b628: {
return l2;
}
}
function g107(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b629: {
b630: {
l3 = undefined;
b631: {
l4 = f94(l0,l1); if (l4 === undefined) break b631;
if ((l4 === false)) break b631;
break b630;}
l5 = f95(l0,l1); if (l5 === undefined) break b630;
l6 = l5;
l7 = [];
b632: {
l8 = f93(l0,l1); if (l8 === undefined) break b632;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b630;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b633: {
if (l3 !== undefined) break b633;
l4 = f96(l0,l1); if (l4 === undefined) break b633;
l5 = l4;
l6 = f93(l0,l1); if (l6 === undefined) break b633;
l7 = l6;
l8 = f94(l0,l1); if (l8 === undefined) break b633;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b633;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b634: {
if (l3 === undefined) break b634;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b635: {
return l2;
}
}
function f107(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g107(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g108(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b636: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b636;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b636;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b637: {
if (l3 === undefined) break b637;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b638: {
return l2;
}
}
function f108(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g108(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function g109(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b639: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b639;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b639;
l6 = l5;
l7 = f108(l0,l1); if (l7 === undefined) break b639;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b639;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b639;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b639;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b639;
if ((l12 === false)) break b639;
l13 = f108(l0,l1); if (l13 === undefined) break b639;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b639;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b639;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b640: {
if (l3 === undefined) break b640;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b641: {
return l2;
}
}
function f109(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g109(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function f110(l0,l1) {
let l3,l2;
b642: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b643: {
if (l3 === undefined) break b643;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b644: {
return l2;
}
}
function g111(l0,l1) {
let l3,l4,l5,l6,l2;
b645: {
l3 = undefined;
l4 = new Bare();
l5 = new O20("forbidden");
l4["binds"] = l5;
l6 = new O21("sharing_forbidden");
l4["codes"] = l6;
l4["decision"] = "account_sharing";
l4["kind"] = "permission";
l4["rule"] = "sharing";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b646: {
if (l3 === undefined) break b646;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b647: {
return l2;
}
}
function f111(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g111(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f112(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b648: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b648;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b648;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b648;
l14 = l13;
l15 = f20(l0,l1,l14,l9); if (l15 === undefined) break b648;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b648;
l18 = l17;
l19 = new O2(l11);
l20 = new RegoSet();
l20.add(l16);
l19["reasons"] = l20;
l21 = f18(l0,l1,l18,l8,"deny",l19); if (l21 === undefined) break b648;
l22 = l21;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b649: {
if (l6 === undefined) break b649;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b650: {
return l2;
}
}
function g113(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b651: {
b652: {
l3 = undefined;
b653: {
l4 = f109(l0,l1); if (l4 === undefined) break b653;
if ((l4 === false)) break b653;
break b652;}
l5 = f110(l0,l1); if (l5 === undefined) break b652;
l6 = l5;
l7 = [];
b654: {
l8 = f108(l0,l1); if (l8 === undefined) break b654;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b652;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b655: {
if (l3 !== undefined) break b655;
l4 = f111(l0,l1); if (l4 === undefined) break b655;
l5 = l4;
l6 = f108(l0,l1); if (l6 === undefined) break b655;
l7 = l6;
l8 = f109(l0,l1); if (l8 === undefined) break b655;
l9 = l8;
l10 = f112(l0,l1,l5,l7,l9); if (l10 === undefined) break b655;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b656: {
if (l3 === undefined) break b656;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b657: {
return l2;
}
}
function f113(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g113(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g114(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b658: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b658;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b658;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b659: {
if (l3 === undefined) break b659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b660: {
return l2;
}
}
function f114(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g114(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g115(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b661: {
l3 = undefined;
l4 = f114(l0,l1); if (l4 === undefined) break b661;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b661;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b661;
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
function f115(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g115(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g116(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b664: {
l3 = undefined;
b665: {
l4 = f115(l0,l1); if (l4 === undefined) break b665;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b665;
if ((l5 === false)) break b665;
break b664;}
l6 = f115(l0,l1); if (l6 === undefined) break b664;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b666: {
if (l3 === undefined) break b666;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b667: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b667;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b667;
l6 = l5;
l7 = f115(l0,l1); if (l7 === undefined) break b667;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b667;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b667;
if ((l10 === false)) break b667;
l11 = f115(l0,l1); if (l11 === undefined) break b667;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b668: {
if (l3 === undefined) break b668;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b669: {
return l2;
}
}
function f116(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g116(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f117(l0,l1) {
let l3,l2;
b670: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b671: {
if (l3 === undefined) break b671;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b672: {
return l2;
}
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b673: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b673;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b673;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b673;
l12 = l11;
l13 = l12;
l14 = f25(l0,l1,l13); if (l14 === undefined) break b673;
if ((l14 === false)) break b673;
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
function g119(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b676: {
l3 = undefined;
l4 = [];
b677: {
l5 = f116(l0,l1); if (l5 === undefined) break b677;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b677;
{
const k678 = keysOf(l6), v678 = valuesOf(l6);
for (let n678 = 0; n678 < v678.length; n678++) {
l7 = k678 === null ? n678 : k678[n678];
l8 = v678[n678];
b679: {
l9 = l7;
l10 = l8;
b680: {
l11 = f118(l0,l1,l10); if (l11 === undefined) break b680;
if ((l11 === false)) break b680;
break b679;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b681: {
if (l3 === undefined) break b681;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b682: {
return l2;
}
}
function f119(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g119(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g120(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b683: {
b684: {
l3 = undefined;
b685: {
l4 = f116(l0,l1); if (l4 === undefined) break b685;
if ((l4 === false)) break b685;
break b684;}
l5 = f117(l0,l1); if (l5 === undefined) break b684;
l6 = l5;
l7 = [];
b686: {
l8 = f114(l0,l1); if (l8 === undefined) break b686;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b684;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b687: {
if (l3 !== undefined) break b687;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b687;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b687;
if (!(l5 === false)) break b687;
l6 = f117(l0,l1); if (l6 === undefined) break b687;
l7 = l6;
l8 = f114(l0,l1); if (l8 === undefined) break b687;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b687;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b688: {
if (l3 !== undefined) break b688;
l4 = f119(l0,l1); if (l4 === undefined) break b688;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b688;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b688;
if ((l9 === false)) break b688;
l10 = f116(l0,l1); if (l10 === undefined) break b688;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b688;
l13 = l12;
l14 = f119(l0,l1); if (l14 === undefined) break b688;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b688;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b688;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b688;
l21 = l20;
l22 = f119(l0,l1); if (l22 === undefined) break b688;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b688;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b688;
l26 = l25;
l27 = f119(l0,l1); if (l27 === undefined) break b688;
l28 = 0;
l29 = D(l27, l28); if (l29 === undefined) break b688;
l30 = l29;
l31 = f20(l0,l1,l26,l30); if (l31 === undefined) break b688;
l32 = l31;
l33 = f119(l0,l1); if (l33 === undefined) break b688;
l34 = 0;
l35 = D(l33, l34); if (l35 === undefined) break b688;
l36 = H(l35) ? l35.code : undefined; if (l36 === undefined && (l36 = S(l35, "code")) === undefined) break b688;
l37 = l36;
l38 = [l37,"due"];
l39 = b_concat("_",l38); if (l39 === undefined) break b688;
l40 = l39;
l41 = f119(l0,l1); if (l41 === undefined) break b688;
l42 = 0;
l43 = D(l41, l42); if (l43 === undefined) break b688;
l44 = l43;
l45 = f20(l0,l1,l40,l44); if (l45 === undefined) break b688;
l46 = l45;
l47 = f119(l0,l1); if (l47 === undefined) break b688;
l48 = 0;
l49 = D(l47, l48); if (l49 === undefined) break b688;
l50 = l49;
l51 = new RegoSet();
l51.add("by");
l51.add("documents");
l51.add("to");
l51.add("with");
l52 = b_object_filter(l50,l51); if (l52 === undefined) break b688;
l53 = l52;
l54 = f119(l0,l1); if (l54 === undefined) break b688;
l55 = 0;
l56 = D(l54, l55); if (l56 === undefined) break b688;
l57 = H(l56) ? l56.code : undefined; if (l57 === undefined && (l57 = S(l56, "code")) === undefined) break b688;
l58 = l57;
l59 = [];
b689: {
l60 = f119(l0,l1); if (l60 === undefined) break b689;
{
const k690 = keysOf(l60), v690 = valuesOf(l60);
for (let n690 = 0; n690 < v690.length; n690++) {
l61 = k690 === null ? n690 : k690[n690];
l62 = v690[n690];
b691: {
l63 = l61;
l64 = l62;
l65 = H(l64) ? l64.code : undefined; if (l65 === undefined && (l65 = S(l64, "code")) === undefined) break b691;
l66 = l65;
l59.push(l66);
}
}
}
}
l67 = l59;
l68 = new O22(l58,l67);
l69 = b_object_union(l68,l53); if (l69 === undefined) break b688;
l70 = l69;
l71 = f117(l0,l1); if (l71 === undefined) break b688;
l72 = l71;
l73 = f114(l0,l1); if (l73 === undefined) break b688;
l74 = l73;
l75 = new O2(l21);
l76 = new RegoSet();
l76.add(l32);
l75["obligations"] = l76;
l77 = new RegoSet();
l77.add(l46);
l75["reasons"] = l77;
l75["values"] = l70;
l78 = f18(l0,l1,l72,l74,"due",l75); if (l78 === undefined) break b688;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b692: {
if (l3 !== undefined) break b692;
l4 = f116(l0,l1); if (l4 === undefined) break b692;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b692;
l7 = l6;
l8 = f117(l0,l1); if (l8 === undefined) break b692;
l9 = l8;
l10 = f114(l0,l1); if (l10 === undefined) break b692;
l11 = l10;
l12 = new O2(l7);
l13 = f18(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b692;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b693: {
if (l3 === undefined) break b693;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b694: {
return l2;
}
}
function f120(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g120(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g121(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b695: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b695;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b695;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b696: {
if (l3 === undefined) break b696;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b697: {
return l2;
}
}
function f121(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g121(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g122(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b698: {
l3 = undefined;
l4 = f121(l0,l1); if (l4 === undefined) break b698;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b698;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b698;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b699: {
if (l3 === undefined) break b699;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b700: {
return l2;
}
}
function f122(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function f123(l0,l1) {
let l3,l2;
b701: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b702: {
if (l3 === undefined) break b702;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b703: {
return l2;
}
}
function f124(l0,l1,l3) {
let l4,l5,l6,l2;
b704: {
b705: {
l4 = undefined;
l5 = l3;
l6 = f25(l0,l1,l5); if (l6 === undefined) break b705;
if ((l6 === false)) break b705;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b706: {
if (l4 !== undefined) break b706;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b707: {
if (l4 === undefined) break b707;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b708: {
return l2;
}
}
function g125(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b709: {
l2 = new RegoSet();
}
b710: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b710;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b710;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b710;
if ((l7 === false)) break b710;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b710;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b710;
l12 = l11;
l13 = f124(l0,l1,l12); if (l13 === undefined) break b710;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b710;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b710;
l17 = l16;
l18 = f122(l0,l1); if (l18 === undefined) break b710;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b710;
l20 = l19;
l21 = new O23("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b711: {
return l2;
}
}
function f125(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g125(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g126(l0,l1) {
let l3,l4,l5,l2;
b712: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b712;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b712;
if (!(l5 === true)) break b712;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b713: {
if (l3 === undefined) break b713;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b714: {
return l2;
}
}
function f126(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g126(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g127(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b715: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b715;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b715;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b716: {
if (l3 === undefined) break b716;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b717: {
return l2;
}
}
function f127(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g127(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g128(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b718: {
l3 = undefined;
l4 = [];
b719: {
l5 = f126(l0,l1); if (l5 === undefined) break b719;
if ((l5 === false)) break b719;
l6 = f122(l0,l1); if (l6 === undefined) break b719;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b719;
{
const k720 = keysOf(l7), v720 = valuesOf(l7);
for (let n720 = 0; n720 < v720.length; n720++) {
l8 = k720 === null ? n720 : k720[n720];
l9 = v720[n720];
b721: {
l10 = l8;
l11 = l9;
l12 = f127(l0,l1); if (l12 === undefined) break b721;
l13 = l12;
b722: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b722;
if ((l14 === false)) break b722;
break b721;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b723: {
if (l3 === undefined) break b723;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b724: {
return l2;
}
}
function f128(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g128(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function f129(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b725: {
b726: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b726;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b726;
if ((l8 === false)) break b726;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b726;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b726;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b726;
if ((l13 === false)) break b726;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b727: {
if (l4 !== undefined) break b727;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b727;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b727;
if ((l8 === false)) break b727;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b728: {
if (l4 !== undefined) break b728;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b728;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b728;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b728;
if ((l10 === false)) break b728;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b729: {
if (l4 !== undefined) break b729;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b730: {
if (l4 === undefined) break b730;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b731: {
return l2;
}
}
function f130(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l2;
b732: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b733: {
l7 = f128(l0,l1); if (l7 === undefined) break b733;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b733;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b733;
if ((l12 === false)) break b733;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b734: {
l15 = f126(l0,l1); if (l15 === undefined) break b734;
if ((l15 === false)) break b734;
l16 = f128(l0,l1); if (l16 === undefined) break b734;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b734;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b734;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b732;
l23 = l22;
l24 = new RegoSet();
b735: {
{
const k736 = keysOf(l5), v736 = valuesOf(l5);
for (let n736 = 0; n736 < v736.length; n736++) {
l25 = k736 === null ? n736 : k736[n736];
l26 = v736[n736];
b737: {
l27 = l25;
l28 = l26;
l29 = f129(l0,l1,l28); if (l29 === undefined) break b737;
l30 = l29;
l24.add(l30);
}
}
}
}
l31 = l24;
l32 = b_or(l23,l31); if (l32 === undefined) break b732;
l33 = l32;
if (l4 === undefined) l4 = l33; else if (!Q(l4, l33)) conflict();
}
b738: {
if (l4 === undefined) break b738;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b739: {
return l2;
}
}
function g131(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b740: {
l3 = undefined;
l4 = f126(l0,l1); if (l4 === undefined) break b740;
if ((l4 === false)) break b740;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b740;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b740;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b740;
if ((l8 === false)) break b740;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b741: {
if (l3 === undefined) break b741;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b742: {
return l2;
}
}
function f131(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g131(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g132(l0,l1) {
let l2,l3,l4,l5,l6;
b743: {
l2 = new RegoSet();
}
b744: {
l3 = undefined;
l4 = f126(l0,l1); if (l4 === undefined) break b744;
if ((l4 === false)) break b744;
b745: {
l5 = f131(l0,l1); if (l5 === undefined) break b745;
if ((l5 === false)) break b745;
break b744;}
l6 = new O7("documents_ready");
l2.add(l6);
}
b746: {
return l2;
}
}
function f132(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function f133(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b747: {
b748: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b748;
if ((l8 === false)) break b748;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b749: {
if (l5 !== undefined) break b749;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b749;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b749;
if ((l11 === false)) break b749;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b750: {
if (l5 !== undefined) break b750;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b750;
if ((l8 === false)) break b750;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b751: {
if (l5 !== undefined) break b751;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b751;
if ((l8 === false)) break b751;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b752: {
if (l5 !== undefined) break b752;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b752;
if ((l8 === false)) break b752;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b753: {
if (l5 === undefined) break b753;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b754: {
return l2;
}
}
function f134(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b755: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f133(l0,l1,l6,l7); if (l8 === undefined) break b755;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b756: {
if (l5 === undefined) break b756;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b757: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b757;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b757;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b757;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b758: {
if (l5 === undefined) break b758;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b759: {
return l2;
}
}
function f135(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b760: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b761: {
{
const k762 = keysOf(l5), v762 = valuesOf(l5);
for (let n762 = 0; n762 < v762.length; n762++) {
l7 = k762 === null ? n762 : k762[n762];
l8 = v762[n762];
b763: {
l9 = l7;
l10 = l8;
l11 = f129(l0,l1,l10); if (l11 === undefined) break b763;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b763;
if ((l14 === false)) break b763;
l15 = H(l10) ? l10.act : undefined; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b763;
l16 = l15;
l17 = H(l10) ? l10.rule : undefined; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b763;
l18 = l17;
l19 = f20(l0,l1,l16,l18); if (l19 === undefined) break b763;
l20 = l19;
l6.add(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b764: {
if (l4 === undefined) break b764;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b765: {
return l2;
}
}
function f136(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b766: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b767: {
l7 = f131(l0,l1); if (l7 === undefined) break b767;
if ((l7 === false)) break b767;
l8 = f128(l0,l1); if (l8 === undefined) break b767;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b767;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b767;
if ((l13 === false)) break b767;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b767;
if ((l15 === false)) break b767;
l16 = f122(l0,l1); if (l16 === undefined) break b767;
l17 = l16;
l18 = f20(l0,l1,"documents_due",l17); if (l18 === undefined) break b767;
l19 = l18;
l6.add(l19);
}
l20 = l6;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b768: {
if (l4 === undefined) break b768;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b769: {
return l2;
}
}
function f137(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b770: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b771: {
l9 = new O24("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b771;
l12 = l11;
{
const k772 = keysOf(l6), v772 = valuesOf(l6);
for (let n772 = 0; n772 < v772.length; n772++) {
l13 = k772 === null ? n772 : k772[n772];
l14 = v772[n772];
b773: {
l15 = l13;
l16 = l14;
l17 = f129(l0,l1,l16); if (l17 === undefined) break b773;
l18 = l17;
if (!Q(l18, l7)) break b773;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b773;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b773;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b773;
l25 = l24;
l26 = f20(l0,l1,l23,l25); if (l26 === undefined) break b773;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b774: {
if (l5 === undefined) break b774;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b775: {
return l2;
}
}
function g138(l0,l1) {
let l3,l4,l5,l6,l2;
b776: {
l3 = undefined;
l4 = f131(l0,l1); if (l4 === undefined) break b776;
if ((l4 === false)) break b776;
l5 = f128(l0,l1); if (l5 === undefined) break b776;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b777: {
if (l3 === undefined) break b777;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b778: {
return l2;
}
}
function f138(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g138(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g139(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b779: {
l3 = undefined;
l4 = f125(l0,l1); if (l4 === undefined) break b779;
{
const k780 = keysOf(l4), v780 = valuesOf(l4);
for (let n780 = 0; n780 < v780.length; n780++) {
l5 = k780 === null ? n780 : k780[n780];
l6 = v780[n780];
b781: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b781;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b782: {
if (l3 === undefined) break b782;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b783: {
return l2;
}
}
function f139(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g139(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g140(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l53,l54,l55,l52,l56,l57,l58,l59,l2;
b784: {
b785: {
l3 = undefined;
b786: {
l4 = f122(l0,l1); if (l4 === undefined) break b786;
if ((l4 === false)) break b786;
break b785;}
l5 = f123(l0,l1); if (l5 === undefined) break b785;
l6 = l5;
l7 = [];
b787: {
l8 = f121(l0,l1); if (l8 === undefined) break b787;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b785;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b788: {
if (l3 !== undefined) break b788;
l4 = f125(l0,l1); if (l4 === undefined) break b788;
l5 = l4;
l6 = f130(l0,l1,l5); if (l6 === undefined) break b788;
l7 = l6;
l8 = f132(l0,l1); if (l8 === undefined) break b788;
l9 = l8;
l10 = f134(l0,l1,l7,l9); if (l10 === undefined) break b788;
l11 = l10;
l12 = l11;
l13 = f122(l0,l1); if (l13 === undefined) break b788;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b788;
l16 = l15;
l17 = f125(l0,l1); if (l17 === undefined) break b788;
l18 = l17;
l19 = f135(l0,l1,l18); if (l19 === undefined) break b788;
l20 = l19;
l21 = new RegoSet();
b789: {
l22 = f128(l0,l1); if (l22 === undefined) break b789;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b789;
l25 = l24;
l26 = 0;
l27 = b_gt(l25,l26); if (l27 === undefined) break b789;
if ((l27 === false)) break b789;
l28 = f122(l0,l1); if (l28 === undefined) break b789;
l29 = l28;
l30 = f20(l0,l1,"prepare_documents",l29); if (l30 === undefined) break b789;
l31 = l30;
l21.add(l31);
}
l32 = l21;
l33 = b_or(l32,l20); if (l33 === undefined) break b788;
l34 = l33;
l35 = f136(l0,l1,l12); if (l35 === undefined) break b788;
l36 = l35;
l37 = f125(l0,l1); if (l37 === undefined) break b788;
l38 = l37;
l39 = f137(l0,l1,l38,l12); if (l39 === undefined) break b788;
l40 = l39;
l41 = b_or(l36,l40); if (l41 === undefined) break b788;
l42 = l41;
l43 = f123(l0,l1); if (l43 === undefined) break b788;
l44 = l43;
l45 = f121(l0,l1); if (l45 === undefined) break b788;
l46 = l45;
l47 = f132(l0,l1); if (l47 === undefined) break b788;
l48 = l47;
l49 = new Bare();
b790: {
l50 = f138(l0,l1); if (l50 === undefined) break b790;
l49["documents"] = l50;
}
b791: {
l51 = f139(l0,l1); if (l51 === undefined) break b791;
l49["due_on"] = l51;
}
b792: {
b793: {
l53 = H(l1) ? l1.hdp : undefined; if (l53 === undefined && (l53 = S(l1, "hdp")) === undefined) break b793;
l54 = H(l53) ? l53.audit_cooperation : undefined; if (l54 === undefined && (l54 = S(l53, "audit_cooperation")) === undefined) break b793;
l55 = D(l54, "values"); if (l55 === undefined) break b793;
l52 = merge(l55, l49);
break b792;
}
l52 = l49;
}
l56 = l52;
l57 = new O25(l16,l48,l34,l42,l56);
l58 = f18(l0,l1,l44,l46,l12,l57); if (l58 === undefined) break b788;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b794: {
if (l3 === undefined) break b794;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b795: {
return l2;
}
}
function f140(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g140(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g141(l0,l1) {
let l3,l4,l2;
b796: {
l3 = undefined;
l4 = new O26("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b797: {
if (l3 === undefined) break b797;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b798: {
return l2;
}
}
function f141(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g141(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f142(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b799: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b799;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b799;
l13 = l12;
l14 = f141(l0,l1); if (l14 === undefined) break b799;
l15 = D(l14, l13); if (l15 === undefined) break b799;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b799;
l19 = l18;
l20 = f28(l0,l1,"half_year",l19); if (l20 === undefined) break b799;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b800: {
if (l4 === undefined) break b800;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b801: {
return l2;
}
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b802: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b802;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b802;
l6 = l5;
l7 = f142(l0,l1,l6); if (l7 === undefined) break b802;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b803: {
if (l3 === undefined) break b803;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b804: {
return l2;
}
}
function f143(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b805: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b805;
l5 = l4;
l6 = f143(l0,l1); if (l6 === undefined) break b805;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b805;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b805;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b805;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b806: {
if (l3 === undefined) break b806;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b807: {
return l2;
}
}
function f144(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b808: {
l3 = undefined;
l4 = f144(l0,l1); if (l4 === undefined) break b808;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b808;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b808;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b809: {
if (l3 === undefined) break b809;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b810: {
return l2;
}
}
function f145(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function f146(l0,l1) {
let l3,l2;
b811: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b812: {
if (l3 === undefined) break b812;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b813: {
return l2;
}
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b814: {
l3 = undefined;
l4 = f145(l0,l1); if (l4 === undefined) break b814;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b814;
l7 = l6;
l8 = f143(l0,l1); if (l8 === undefined) break b814;
l9 = l8;
l10 = f27(l0,l1); if (l10 === undefined) break b814;
l11 = l10;
l12 = f99(l0,l1,l9,l11); if (l12 === undefined) break b814;
l13 = l12;
l14 = f144(l0,l1); if (l14 === undefined) break b814;
l15 = l14;
l16 = f145(l0,l1); if (l16 === undefined) break b814;
l17 = l16;
l18 = f103(l0,l1,l15,l17,l13); if (l18 === undefined) break b814;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b814;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b815: {
if (l3 === undefined) break b815;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b816: {
return l2;
}
}
function f147(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function f148(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b817: {
b818: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b818;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b818;
if ((l8 === false)) break b818;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b819: {
if (l4 !== undefined) break b819;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b820: {
if (l4 === undefined) break b820;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b821: {
return l2;
}
}
function f149(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b822: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b822;
if (!(l8 === "same")) break b822;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b822;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b822;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b823: {
if (l5 === undefined) break b823;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b824: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b824;
if (!(l8 === "next")) break b824;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b824;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b824;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b824;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b824;
l17 = D(l16, l14); if (l17 === undefined) break b824;
b825: {
b826: {
break b825;
}
break b824;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b824;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b824;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b824;
l26 = D(l25, l23); if (l26 === undefined) break b824;
b827: {
b828: {
break b827;
}
break b824;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b824;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b829: {
if (l5 === undefined) break b829;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b830: {
return l2;
}
}
function f150(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b831: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f148(l0,l1,l7); if (l8 === undefined) break b831;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b831;
l11 = l10;
l12 = f149(l0,l1,l11,l7); if (l12 === undefined) break b831;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b831;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b831;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b832: {
if (l5 === undefined) break b832;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b833: {
return l2;
}
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b834: {
l3 = undefined;
l4 = f145(l0,l1); if (l4 === undefined) break b834;
l5 = l4;
l6 = f143(l0,l1); if (l6 === undefined) break b834;
l7 = l6;
l8 = f150(l0,l1,l5,l7); if (l8 === undefined) break b834;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b835: {
if (l3 === undefined) break b835;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b836: {
return l2;
}
}
function f151(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b837: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b837;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b837;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b837;
l8 = D(l7, l6); if (l8 === undefined) break b837;
b838: {
b839: {
break b838;
}
break b837;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b840: {
if (l3 === undefined) break b840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b841: {
return l2;
}
}
function f152(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f153(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b842: {
l4 = undefined;
l5 = l3;
l6 = f152(l0,l1); if (l6 === undefined) break b842;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b842;
l8 = D(l7, l5); if (l8 === undefined) break b842;
l9 = l8;
l10 = f152(l0,l1); if (l10 === undefined) break b842;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b842;
l12 = D(l11, l9); if (l12 === undefined) break b842;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b843: {
if (l4 === undefined) break b843;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b844: {
return l2;
}
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b845: {
l3 = undefined;
l4 = f151(l0,l1); if (l4 === undefined) break b845;
l5 = l4;
l6 = f153(l0,l1,l5); if (l6 === undefined) break b845;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b846: {
if (l3 === undefined) break b846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b847: {
return l2;
}
}
function f154(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b848: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b848;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b848;
l8 = l7;
l9 = f124(l0,l1,l8); if (l9 === undefined) break b848;
l10 = l9;
l11 = f151(l0,l1); if (l11 === undefined) break b848;
l12 = l11;
l13 = f145(l0,l1); if (l13 === undefined) break b848;
l14 = l13;
l15 = new O23("send_report","report",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b849: {
if (l3 === undefined) break b849;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b850: {
return l2;
}
}
function f155(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l2;
b851: {
b852: {
l3 = undefined;
b853: {
l4 = f145(l0,l1); if (l4 === undefined) break b853;
if ((l4 === false)) break b853;
break b852;}
l5 = f146(l0,l1); if (l5 === undefined) break b852;
l6 = l5;
l7 = [];
b854: {
l8 = f144(l0,l1); if (l8 === undefined) break b854;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b852;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b855: {
if (l3 !== undefined) break b855;
l4 = f6(l0,l1); if (l4 === undefined) break b855;
l5 = l4;
l6 = f143(l0,l1); if (l6 === undefined) break b855;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b855;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b855;
if ((l9 === false)) break b855;
l10 = f146(l0,l1); if (l10 === undefined) break b855;
l11 = l10;
l12 = f144(l0,l1); if (l12 === undefined) break b855;
l13 = l12;
l14 = f147(l0,l1); if (l14 === undefined) break b855;
l15 = l14;
l16 = new Bare();
b856: {
l17 = f154(l0,l1); if (l17 === undefined) break b856;
l16["due_if_rolled"] = l17;
}
b857: {
l18 = f151(l0,l1); if (l18 === undefined) break b857;
l16["due_on"] = l18;
}
b858: {
b859: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b859;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b859;
l22 = D(l21, "values"); if (l22 === undefined) break b859;
l19 = merge(l22, l16);
break b858;
}
l19 = l16;
}
l23 = l19;
l24 = new O27(l15,l23);
l25 = f18(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b855;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b860: {
if (l3 !== undefined) break b860;
l4 = f155(l0,l1); if (l4 === undefined) break b860;
l5 = l4;
l6 = f129(l0,l1,l5); if (l6 === undefined) break b860;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f133(l0,l1,l8,l9); if (l10 === undefined) break b860;
l11 = l10;
l12 = l11;
l13 = f155(l0,l1); if (l13 === undefined) break b860;
l14 = l13;
l15 = new RegoSet();
l15.add(l14);
l16 = f137(l0,l1,l15,l12); if (l16 === undefined) break b860;
l17 = l16;
l18 = f146(l0,l1); if (l18 === undefined) break b860;
l19 = l18;
l20 = f144(l0,l1); if (l20 === undefined) break b860;
l21 = l20;
l22 = f147(l0,l1); if (l22 === undefined) break b860;
l23 = l22;
l24 = new RegoSet();
b861: {
l25 = f155(l0,l1); if (l25 === undefined) break b861;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f135(l0,l1,l27); if (l28 === undefined) break b861;
l29 = l28;
l30 = new RegoSet();
l31 = b_neq(l29,l30); if (l31 === undefined) break b861;
if ((l31 === false)) break b861;
l32 = f145(l0,l1); if (l32 === undefined) break b861;
l33 = l32;
l34 = f53(l0,l1,l33); if (l34 === undefined) break b861;
l35 = l34;
{
const k862 = keysOf(l35), v862 = valuesOf(l35);
for (let n862 = 0; n862 < v862.length; n862++) {
l36 = k862 === null ? n862 : k862[n862];
l37 = v862[n862];
b863: {
l38 = l36;
l39 = l37;
l24.add(l39);
}
}
}
}
l40 = l24;
l41 = new Bare();
b864: {
l42 = f154(l0,l1); if (l42 === undefined) break b864;
l41["due_if_rolled"] = l42;
}
b865: {
l43 = f151(l0,l1); if (l43 === undefined) break b865;
l41["due_on"] = l43;
}
b866: {
b867: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b867;
l46 = H(l45) ? l45.audit_report_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report_deadline")) === undefined) break b867;
l47 = D(l46, "values"); if (l47 === undefined) break b867;
l44 = merge(l47, l41);
break b866;
}
l44 = l41;
}
l48 = l44;
l49 = new O28(l23,l40,l17,l48);
l50 = f18(l0,l1,l19,l21,l12,l49); if (l50 === undefined) break b860;
l51 = l50;
if (l3 === undefined) l3 = l51; else if (!Q(l3, l51)) conflict();
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
function f156(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b870: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b870;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b870;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b871: {
if (l3 === undefined) break b871;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b872: {
return l2;
}
}
function f157(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b873: {
l3 = undefined;
l4 = f157(l0,l1); if (l4 === undefined) break b873;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b873;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b873;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b874: {
if (l3 === undefined) break b874;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b875: {
return l2;
}
}
function f158(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function f159(l0,l1) {
let l3,l2;
b876: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b877: {
if (l3 === undefined) break b877;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b878: {
return l2;
}
}
function g160(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b879: {
l2 = new RegoSet();
}
b880: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b880;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b880;
{
const k881 = keysOf(l5), v881 = valuesOf(l5);
for (let n881 = 0; n881 < v881.length; n881++) {
l6 = k881 === null ? n881 : k881[n881];
l7 = v881[n881];
b882: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b882;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b882;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b882;
if (!Q(l10, l12)) break b882;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b882;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b882;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b882;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b882;
if ((l18 === false)) break b882;
l2.add(l9);
}
}
}
}
b883: {
return l2;
}
}
function f160(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b884: {
l3 = undefined;
l4 = new RegoSet();
b885: {
l5 = f160(l0,l1); if (l5 === undefined) break b885;
{
const k886 = keysOf(l5), v886 = valuesOf(l5);
for (let n886 = 0; n886 < v886.length; n886++) {
l6 = k886 === null ? n886 : k886[n886];
l7 = v886[n886];
b887: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b887;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b887;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b887;
if (!Q(l10, l12)) break b887;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b887;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b888: {
if (l3 === undefined) break b888;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b889: {
return l2;
}
}
function f161(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b890: {
l2 = new RegoSet();
}
b891: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b891;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b891;
if (!(l5 === "months")) break b891;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b891;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b891;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b891;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b891;
l11 = D(l10, l8); if (l11 === undefined) break b891;
b892: {
b893: {
break b892;
}
break b891;
}
l14 = l11;
l15 = f161(l0,l1); if (l15 === undefined) break b891;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b891;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b891;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b891;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b891;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b891;
l28 = l27;
{
const k894 = keysOf(l28), v894 = valuesOf(l28);
for (let n894 = 0; n894 < v894.length; n894++) {
l29 = k894 === null ? n894 : k894[n894];
l30 = v894[n894];
b895: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b895;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b895;
l35 = D(l34, l32); if (l35 === undefined) break b895;
b896: {
b897: {
break b896;
}
break b895;
}
l38 = l35;
l39 = f161(l0,l1); if (l39 === undefined) break b895;
l40 = l39;
b898: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b898;
if ((l41 === false)) break b898;
break b895;}
l2.add(l38);
}
}
}
}
b899: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b899;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b899;
if (!(l5 === "checks")) break b899;
l6 = f160(l0,l1); if (l6 === undefined) break b899;
{
const k900 = keysOf(l6), v900 = valuesOf(l6);
for (let n900 = 0; n900 < v900.length; n900++) {
l7 = k900 === null ? n900 : k900[n900];
l8 = v900[n900];
b901: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b901;
l12 = l11;
l13 = f161(l0,l1); if (l13 === undefined) break b901;
l14 = l13;
b902: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b902;
if ((l15 === false)) break b902;
break b901;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b901;
l17 = l16;
l2.add(l17);
}
}
}
}
b903: {
return l2;
}
}
function f162(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b904: {
l3 = undefined;
l4 = new RegoSet();
b905: {
l5 = f161(l0,l1); if (l5 === undefined) break b905;
{
const k906 = keysOf(l5), v906 = valuesOf(l5);
for (let n906 = 0; n906 < v906.length; n906++) {
l6 = k906 === null ? n906 : k906[n906];
l7 = v906[n906];
b907: {
l8 = l6;
l9 = l7;
l10 = f162(l0,l1); if (l10 === undefined) break b907;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b907;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b907;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b907;
if ((l17 === false)) break b907;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b904;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b904;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b908: {
if (l3 === undefined) break b908;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b909: {
return l2;
}
}
function f163(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b910: {
l2 = new RegoSet();
}
b911: {
l3 = undefined;
l4 = f163(l0,l1); if (l4 === undefined) break b911;
l5 = l4;
l6 = f158(l0,l1); if (l6 === undefined) break b911;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b911;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b911;
if ((l9 === false)) break b911;
l10 = f158(l0,l1); if (l10 === undefined) break b911;
l11 = l10;
l12 = f20(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b911;
l13 = l12;
l2.add(l13);
}
b912: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b912;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b912;
if ((l5 === false)) break b912;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b912;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b912;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b912;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b912;
if (!Q(l7, l9)) break b912;
l10 = f158(l0,l1); if (l10 === undefined) break b912;
l11 = l10;
l12 = f20(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b912;
l13 = l12;
l2.add(l13);
}
b913: {
return l2;
}
}
function f164(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b914: {
l2 = new Bare();
}
b915: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b915;
{
const k916 = keysOf(l4), v916 = valuesOf(l4);
for (let n916 = 0; n916 < v916.length; n916++) {
l5 = k916 === null ? n916 : k916[n916];
l6 = v916[n916];
b917: {
l7 = l5;
l8 = l6;
l9 = f75(l0,l1,l8); if (l9 === undefined) break b917;
if ((l9 === false)) break b917;
insertOnce(l2, l7, true);
}
}
}
}
b918: {
return l2;
}
}
function f165(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g166(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b919: {
l2 = new RegoSet();
}
b920: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k921 = keysOf(l5), v921 = valuesOf(l5);
for (let n921 = 0; n921 < v921.length; n921++) {
l6 = k921 === null ? n921 : k921[n921];
l7 = v921[n921];
b922: {
l8 = l6;
l9 = l7;
b923: {
l10 = f165(l0,l1); if (l10 === undefined) break b923;
l11 = D(l10, l9); if (l11 === undefined) break b923;
if ((l11 === false)) break b923;
break b922;}
l12 = new O7(l9);
l2.add(l12);
}
}
}
}
b924: {
return l2;
}
}
function f166(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g166(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b925: {
b926: {
l3 = undefined;
b927: {
l4 = f158(l0,l1); if (l4 === undefined) break b927;
if ((l4 === false)) break b927;
break b926;}
l5 = f159(l0,l1); if (l5 === undefined) break b926;
l6 = l5;
l7 = [];
b928: {
l8 = f157(l0,l1); if (l8 === undefined) break b928;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b926;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b929: {
if (l3 !== undefined) break b929;
l4 = f164(l0,l1); if (l4 === undefined) break b929;
l5 = l4;
l6 = f166(l0,l1); if (l6 === undefined) break b929;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b929;
l9 = l8;
l10 = f158(l0,l1); if (l10 === undefined) break b929;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b929;
l13 = l12;
l14 = f158(l0,l1); if (l14 === undefined) break b929;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b929;
l17 = l16;
l18 = f159(l0,l1); if (l18 === undefined) break b929;
l19 = l18;
l20 = f157(l0,l1); if (l20 === undefined) break b929;
l21 = l20;
l22 = f166(l0,l1); if (l22 === undefined) break b929;
l23 = l22;
l24 = f164(l0,l1); if (l24 === undefined) break b929;
l25 = l24;
l26 = f163(l0,l1); if (l26 === undefined) break b929;
l27 = l26;
l28 = new O19(l13,l23,l25);
l29 = new O29(l27);
l28["values"] = l29;
l28["warnings"] = l17;
l30 = f18(l0,l1,l19,l21,l9,l28); if (l30 === undefined) break b929;
l31 = l30;
if (l3 === undefined) l3 = l31; else if (!Q(l3, l31)) conflict();
}
b930: {
if (l3 === undefined) break b930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b931: {
return l2;
}
}
function f167(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b932: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b932;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b932;
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
function f168(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function g169(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b935: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b935;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b935;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b935;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b936: {
if (l3 === undefined) break b936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b937: {
return l2;
}
}
function f169(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g170(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b938: {
b939: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b939;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b939;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b939;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b939;
if ((l8 === false)) break b939;
l9 = f169(l0,l1); if (l9 === undefined) break b939;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b939;
l11 = l10;
l12 = f169(l0,l1); if (l12 === undefined) break b939;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b939;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b939;
l15 = l14;
l16 = new O30(l15,"integrity_checks");
l17 = b_object_union(l11,l16); if (l17 === undefined) break b939;
l18 = l17;
l19 = new O31(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b940: {
if (l3 !== undefined) break b940;
l4 = f169(l0,l1); if (l4 === undefined) break b940;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b940;
l6 = l5;
l7 = new O32("unset");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b940;
l9 = l8;
l10 = new O33(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b941: {
if (l3 === undefined) break b941;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b942: {
return l2;
}
}
function f170(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b943: {
b944: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b944;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b944;
if ((l5 === false)) break b944;
l6 = f169(l0,l1); if (l6 === undefined) break b944;
l7 = H(l6) ? l6.requirements : undefined; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b944;
l8 = l7;
l9 = f170(l0,l1); if (l9 === undefined) break b944;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b944;
l12 = l11;
l13 = f169(l0,l1); if (l13 === undefined) break b944;
l14 = l13;
l15 = new O34(l12);
l16 = b_object_union(l14,l15); if (l16 === undefined) break b944;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b945: {
if (l3 !== undefined) break b945;
l4 = f169(l0,l1); if (l4 === undefined) break b945;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b946: {
if (l3 === undefined) break b946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b947: {
return l2;
}
}
function f171(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function f172(l0,l1) {
let l3,l2;
b948: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b949: {
if (l3 === undefined) break b949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b950: {
return l2;
}
}
function g173(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b951: {
b952: {
l3 = undefined;
b953: {
l4 = f171(l0,l1); if (l4 === undefined) break b953;
if ((l4 === false)) break b953;
break b952;}
l5 = f172(l0,l1); if (l5 === undefined) break b952;
l6 = l5;
l7 = [];
b954: {
l8 = f168(l0,l1); if (l8 === undefined) break b954;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b952;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b955: {
if (l3 !== undefined) break b955;
l4 = f172(l0,l1); if (l4 === undefined) break b955;
l5 = l4;
l6 = f168(l0,l1); if (l6 === undefined) break b955;
l7 = l6;
l8 = f171(l0,l1); if (l8 === undefined) break b955;
l9 = l8;
l10 = new O35(l5,"check","batch");
l11 = f91(l0,l1,l10,l7,l9); if (l11 === undefined) break b955;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b956: {
if (l3 === undefined) break b956;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b957: {
return l2;
}
}
function f173(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b958: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b958;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b958;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b959: {
if (l3 === undefined) break b959;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b960: {
return l2;
}
}
function f174(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b961: {
l3 = undefined;
l4 = f174(l0,l1); if (l4 === undefined) break b961;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b961;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b961;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b962: {
if (l3 === undefined) break b962;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b963: {
return l2;
}
}
function f175(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function f176(l0,l1) {
let l3,l2;
b964: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b965: {
if (l3 === undefined) break b965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b966: {
return l2;
}
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b967: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b967;
l5 = H(l4) ? l4.ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "ended_on")) === undefined) break b967;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b967;
if ((l7 === false)) break b967;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b968: {
if (l3 === undefined) break b968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b969: {
return l2;
}
}
function f177(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b970: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b970;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b970;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b970;
if ((l7 === false)) break b970;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b971: {
if (l3 === undefined) break b971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b972: {
return l2;
}
}
function f178(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l2;
b973: {
l3 = undefined;
b974: {
l4 = f177(l0,l1); if (l4 === undefined) break b974;
if ((l4 === false)) break b974;
break b973;}
b975: {
l5 = f178(l0,l1); if (l5 === undefined) break b975;
if ((l5 === false)) break b975;
break b973;}
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
function f179(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l5,l2;
b978: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b978;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b978;
if (!(l5 === true)) break b978;
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
function f180(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b981: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b981;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b981;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b981;
if ((l7 === false)) break b981;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b982: {
if (l3 === undefined) break b982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b983: {
return l2;
}
}
function f181(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b984: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b984;
if ((l4 === false)) break b984;
l5 = f181(l0,l1); if (l5 === undefined) break b984;
if ((l5 === false)) break b984;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b984;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b984;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b984;
if ((l9 === false)) break b984;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b984;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b984;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b984;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b984;
if ((l15 === false)) break b984;
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
function f182(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b987: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b987;
if ((l4 === false)) break b987;
l5 = f180(l0,l1); if (l5 === undefined) break b987;
if ((l5 === false)) break b987;
l6 = f175(l0,l1); if (l6 === undefined) break b987;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b987;
l8 = l7;
l9 = new O36("end_linkage",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b988: {
if (l3 === undefined) break b988;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b989: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b989;
if ((l4 === false)) break b989;
l5 = f175(l0,l1); if (l5 === undefined) break b989;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b989;
l7 = l6;
l8 = new O36("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b990: {
if (l3 === undefined) break b990;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b991: {
return l2;
}
}
function f183(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b992: {
l3 = undefined;
l4 = f180(l0,l1); if (l4 === undefined) break b992;
if ((l4 === false)) break b992;
b993: {
l5 = f175(l0,l1); if (l5 === undefined) break b993;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b993;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b993;
if ((l7 === false)) break b993;
break b992;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b994: {
if (l3 === undefined) break b994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b995: {
return l2;
}
}
function f184(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g185(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b996: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b996;
if ((l4 === false)) break b996;
b997: {
l5 = f181(l0,l1); if (l5 === undefined) break b997;
if ((l5 === false)) break b997;
break b996;}
b998: {
l6 = f184(l0,l1); if (l6 === undefined) break b998;
if ((l6 === false)) break b998;
break b996;}
l7 = f175(l0,l1); if (l7 === undefined) break b996;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b996;
l9 = l8;
l10 = new O36("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b999: {
if (l3 === undefined) break b999;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1000: {
return l2;
}
}
function f185(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1001: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1001;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1001;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1001;
if ((l7 === false)) break b1001;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1002: {
if (l3 === undefined) break b1002;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1003: {
return l2;
}
}
function f186(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1004: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1004;
if ((l4 === false)) break b1004;
l5 = f181(l0,l1); if (l5 === undefined) break b1004;
if ((l5 === false)) break b1004;
b1005: {
l6 = f186(l0,l1); if (l6 === undefined) break b1005;
if ((l6 === false)) break b1005;
break b1004;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1004;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1004;
if (!(l8 === false)) break b1004;
l9 = f175(l0,l1); if (l9 === undefined) break b1004;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1004;
l11 = l10;
l12 = new O36("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1006: {
if (l3 === undefined) break b1006;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1007: {
return l2;
}
}
function f187(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1008: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1008;
if ((l4 === false)) break b1008;
l5 = f181(l0,l1); if (l5 === undefined) break b1008;
if ((l5 === false)) break b1008;
b1009: {
l6 = f182(l0,l1); if (l6 === undefined) break b1009;
if ((l6 === false)) break b1009;
break b1008;}
b1010: {
l7 = f184(l0,l1); if (l7 === undefined) break b1010;
if ((l7 === false)) break b1010;
break b1008;}
b1011: {
l8 = f187(l0,l1); if (l8 === undefined) break b1011;
if ((l8 === false)) break b1011;
break b1008;}
l9 = f175(l0,l1); if (l9 === undefined) break b1008;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1008;
l11 = l10;
l12 = new O36("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1012: {
if (l3 === undefined) break b1012;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1013: {
l3 = undefined;
l4 = f177(l0,l1); if (l4 === undefined) break b1013;
if ((l4 === false)) break b1013;
b1014: {
l5 = f178(l0,l1); if (l5 === undefined) break b1014;
if ((l5 === false)) break b1014;
break b1013;}
l6 = f175(l0,l1); if (l6 === undefined) break b1013;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1013;
l8 = l7;
l9 = new O36("improve",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1015: {
if (l3 === undefined) break b1015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1016: {
return l2;
}
}
function f188(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1017: {
l3 = undefined;
l4 = f177(l0,l1); if (l4 === undefined) break b1017;
if ((l4 === false)) break b1017;
l5 = f178(l0,l1); if (l5 === undefined) break b1017;
if ((l5 === false)) break b1017;
l6 = f175(l0,l1); if (l6 === undefined) break b1017;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1017;
l8 = l7;
l9 = new O36("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1018: {
if (l3 === undefined) break b1018;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1019: {
return l2;
}
}
function f189(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1020: {
l3 = undefined;
l4 = [];
b1021: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1022 = keysOf(l6), v1022 = valuesOf(l6);
for (let n1022 = 0; n1022 < v1022.length; n1022++) {
l7 = k1022 === null ? n1022 : k1022[n1022];
l8 = v1022[n1022];
b1023: {
l9 = l7;
l10 = l8;
b1024: {
b1025: {
b1026: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1026;
break b1025;
}
b1027: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1027;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1027;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1027;
l15 = D(l14, l10); if (l15 === undefined) break b1027;
l11 = l15;
break b1025;
}
break b1023;
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
b1028: {
if (l3 === undefined) break b1028;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1029: {
return l2;
}
}
function f190(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1030: {
l3 = undefined;
l4 = [];
b1031: {
l5 = f190(l0,l1); if (l5 === undefined) break b1031;
{
const k1032 = keysOf(l5), v1032 = valuesOf(l5);
for (let n1032 = 0; n1032 < v1032.length; n1032++) {
l6 = k1032 === null ? n1032 : k1032[n1032];
l7 = v1032[n1032];
b1033: {
l8 = l6;
l9 = l7;
b1034: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1034;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1034;
if ((l11 === false)) break b1034;
break b1033;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1035: {
l14 = f190(l0,l1); if (l14 === undefined) break b1035;
{
const k1036 = keysOf(l14), v1036 = valuesOf(l14);
for (let n1036 = 0; n1036 < v1036.length; n1036++) {
l15 = k1036 === null ? n1036 : k1036[n1036];
l16 = v1036[n1036];
b1037: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1037;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1037;
if ((l20 === false)) break b1037;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1030;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1038: {
if (l3 === undefined) break b1038;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1039: {
return l2;
}
}
function f191(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1040: {
l2 = new Bare();
}
b1041: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1041;
{
const k1042 = keysOf(l4), v1042 = valuesOf(l4);
for (let n1042 = 0; n1042 < v1042.length; n1042++) {
l5 = k1042 === null ? n1042 : k1042[n1042];
l6 = v1042[n1042];
b1043: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1044: {
return l2;
}
}
function f192(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1045: {
l2 = new RegoSet();
}
b1046: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1046;
if ((l4 === false)) break b1046;
b1047: {
l5 = f182(l0,l1); if (l5 === undefined) break b1047;
if ((l5 === false)) break b1047;
break b1046;}
b1048: {
l6 = f175(l0,l1); if (l6 === undefined) break b1048;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1048;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1048;
if ((l8 === false)) break b1048;
break b1046;}
b1049: {
l9 = f192(l0,l1); if (l9 === undefined) break b1049;
l10 = H(l9) ? l9.serious : undefined; if (l10 === undefined && (l10 = S(l9, "serious")) === undefined) break b1049;
if ((l10 === false)) break b1049;
break b1046;}
l11 = new O7("serious");
l2.add(l11);
}
b1050: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1050;
if ((l4 === false)) break b1050;
l5 = f181(l0,l1); if (l5 === undefined) break b1050;
if ((l5 === false)) break b1050;
b1051: {
l6 = f186(l0,l1); if (l6 === undefined) break b1051;
if ((l6 === false)) break b1051;
break b1050;}
l7 = f175(l0,l1); if (l7 === undefined) break b1050;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1050;
if ((l8 === false)) break b1050;
b1052: {
l9 = f192(l0,l1); if (l9 === undefined) break b1052;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1052;
if ((l10 === false)) break b1052;
break b1050;}
l11 = new O7("cooperative");
l2.add(l11);
}
b1053: {
l3 = undefined;
l4 = f181(l0,l1); if (l4 === undefined) break b1053;
if ((l4 === false)) break b1053;
b1054: {
l5 = f177(l0,l1); if (l5 === undefined) break b1054;
if ((l5 === false)) break b1054;
break b1053;}
b1055: {
l6 = f192(l0,l1); if (l6 === undefined) break b1055;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1055;
if ((l7 === false)) break b1055;
break b1053;}
l8 = new O7("cure_by");
l2.add(l8);
}
b1056: {
return l2;
}
}
function f193(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1057: {
l3 = undefined;
l4 = f178(l0,l1); if (l4 === undefined) break b1057;
if ((l4 === false)) break b1057;
b1058: {
l5 = f177(l0,l1); if (l5 === undefined) break b1058;
if ((l5 === false)) break b1058;
break b1057;}
l6 = f181(l0,l1); if (l6 === undefined) break b1057;
if ((l6 === false)) break b1057;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1057;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1057;
l9 = l8;
l10 = f25(l0,l1,l9); if (l10 === undefined) break b1057;
if ((l10 === false)) break b1057;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1057;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1057;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1057;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1057;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1057;
if ((l17 === false)) break b1057;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1059: {
if (l3 === undefined) break b1059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1060: {
return l2;
}
}
function f194(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function f195(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1061: {
b1062: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f182(l0,l1); if (l8 === undefined) break b1062;
if ((l8 === false)) break b1062;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1063: {
if (l5 !== undefined) break b1063;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1063;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1063;
if ((l11 === false)) break b1063;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1064: {
if (l5 !== undefined) break b1064;
l6 = l3;
l7 = l4;
{
const k1065 = keysOf(l6), v1065 = valuesOf(l6);
for (let n1065 = 0; n1065 < v1065.length; n1065++) {
l8 = k1065 === null ? n1065 : k1065[n1065];
l9 = v1065[n1065];
b1066: {
l10 = l8;
l11 = l9;
b1067: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1067;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1067;
if ((l13 === false)) break b1067;
break b1066;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1068: {
if (l5 !== undefined) break b1068;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1068;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1068;
if ((l11 === false)) break b1068;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1069: {
if (l5 !== undefined) break b1069;
l6 = l3;
l7 = l4;
l8 = f194(l0,l1); if (l8 === undefined) break b1069;
if ((l8 === false)) break b1069;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1070: {
if (l5 !== undefined) break b1070;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1071: {
if (l5 === undefined) break b1071;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1072: {
return l2;
}
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1073: {
b1074: {
l3 = undefined;
l4 = f191(l0,l1); if (l4 === undefined) break b1074;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1074;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1074;
if ((l9 === false)) break b1074;
l10 = f191(l0,l1); if (l10 === undefined) break b1074;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1074;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1074;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1074;
l17 = l16;
l18 = f191(l0,l1); if (l18 === undefined) break b1074;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1074;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1074;
l22 = l21;
l23 = new O37(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1074;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1075: {
if (l3 !== undefined) break b1075;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1076: {
if (l3 === undefined) break b1076;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1077: {
return l2;
}
}
function f196(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1078: {
b1079: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1079;
if ((l4 === false)) break b1079;
l5 = f181(l0,l1); if (l5 === undefined) break b1079;
if ((l5 === false)) break b1079;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1079;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1079;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1079;
if ((l9 === false)) break b1079;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1079;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1079;
l12 = l11;
l13 = new O38(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1080: {
if (l3 !== undefined) break b1080;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1081: {
if (l3 === undefined) break b1081;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1082: {
return l2;
}
}
function f197(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function f198(l0,l1,l3) {
let l4,l5,l6,l2;
b1083: {
b1084: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1084;
if ((l6 === false)) break b1084;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1085: {
if (l4 !== undefined) break b1085;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1086: {
if (l4 === undefined) break b1086;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1087: {
return l2;
}
}
function g199(l0,l1) {
let l3,l4,l2;
b1088: {
l3 = undefined;
l4 = new O39("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1089: {
if (l3 === undefined) break b1089;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1090: {
return l2;
}
}
function f199(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1091: {
l2 = new RegoSet();
}
b1092: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1092;
if ((l4 === false)) break b1092;
l5 = f175(l0,l1); if (l5 === undefined) break b1092;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1092;
l7 = l6;
l8 = f20(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1092;
l9 = l8;
l2.add(l9);
}
b1093: {
l3 = undefined;
l4 = f194(l0,l1); if (l4 === undefined) break b1093;
if ((l4 === false)) break b1093;
l5 = f175(l0,l1); if (l5 === undefined) break b1093;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1093;
l7 = l6;
l8 = f20(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1093;
l9 = l8;
l2.add(l9);
}
b1094: {
l3 = undefined;
l4 = f190(l0,l1); if (l4 === undefined) break b1094;
{
const k1095 = keysOf(l4), v1095 = valuesOf(l4);
for (let n1095 = 0; n1095 < v1095.length; n1095++) {
l5 = k1095 === null ? n1095 : k1095[n1095];
l6 = v1095[n1095];
b1096: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1096;
l10 = l9;
l11 = f198(l0,l1,l10); if (l11 === undefined) break b1096;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1096;
l14 = l13;
l15 = f199(l0,l1); if (l15 === undefined) break b1096;
l16 = D(l15, l14); if (l16 === undefined) break b1096;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1096;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1096;
l22 = l21;
l23 = f20(l0,l1,l20,l22); if (l23 === undefined) break b1096;
l24 = l23;
l2.add(l24);
}
}
}
}
b1097: {
return l2;
}
}
function f200(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1098: {
b1099: {
l3 = undefined;
b1100: {
l4 = f175(l0,l1); if (l4 === undefined) break b1100;
if ((l4 === false)) break b1100;
break b1099;}
l5 = f176(l0,l1); if (l5 === undefined) break b1099;
l6 = l5;
l7 = [];
b1101: {
l8 = f174(l0,l1); if (l8 === undefined) break b1101;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1099;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1102: {
if (l3 !== undefined) break b1102;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1102;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1102;
if (!(l5 === false)) break b1102;
l6 = f176(l0,l1); if (l6 === undefined) break b1102;
l7 = l6;
l8 = f174(l0,l1); if (l8 === undefined) break b1102;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1102;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1103: {
if (l3 !== undefined) break b1103;
l4 = f191(l0,l1); if (l4 === undefined) break b1103;
l5 = l4;
l6 = f193(l0,l1); if (l6 === undefined) break b1103;
l7 = l6;
l8 = f195(l0,l1,l5,l7); if (l8 === undefined) break b1103;
l9 = l8;
l10 = l9;
l11 = f196(l0,l1); if (l11 === undefined) break b1103;
l12 = l11;
l13 = f197(l0,l1); if (l13 === undefined) break b1103;
l14 = l13;
l15 = b_object_union(l12,l14); if (l15 === undefined) break b1103;
l16 = l15;
l17 = f176(l0,l1); if (l17 === undefined) break b1103;
l18 = l17;
l19 = f174(l0,l1); if (l19 === undefined) break b1103;
l20 = l19;
l21 = new RegoSet();
b1104: {
l22 = f175(l0,l1); if (l22 === undefined) break b1104;
{
const k1105 = keysOf(l22), v1105 = valuesOf(l22);
for (let n1105 = 0; n1105 < v1105.length; n1105++) {
l23 = k1105 === null ? n1105 : k1105[n1105];
l24 = v1105[n1105];
b1106: {
l25 = l23;
l26 = l24;
l27 = f15(l0,l1,l26); if (l27 === undefined) break b1106;
l28 = l27;
{
const k1107 = keysOf(l28), v1107 = valuesOf(l28);
for (let n1107 = 0; n1107 < v1107.length; n1107++) {
l29 = k1107 === null ? n1107 : k1107[n1107];
l30 = v1107[n1107];
b1108: {
l31 = l29;
l32 = l30;
l21.add(l32);
}
}
}
}
}
}
}
l33 = l21;
l34 = f193(l0,l1); if (l34 === undefined) break b1103;
l35 = l34;
l36 = new RegoSet();
b1109: {
l37 = f191(l0,l1); if (l37 === undefined) break b1109;
{
const k1110 = keysOf(l37), v1110 = valuesOf(l37);
for (let n1110 = 0; n1110 < v1110.length; n1110++) {
l38 = k1110 === null ? n1110 : k1110[n1110];
l39 = v1110[n1110];
b1111: {
l40 = l38;
l41 = l39;
b1112: {
l42 = H(l41) ? l41.rule : undefined; if (l42 === undefined && (l42 = S(l41, "rule")) === undefined) break b1112;
l43 = H(l42) ? l42.may : undefined; if (l43 === undefined && (l43 = S(l42, "may")) === undefined) break b1112;
if ((l43 === false)) break b1112;
break b1111;}
l44 = H(l41) ? l41.act : undefined; if (l44 === undefined && (l44 = S(l41, "act")) === undefined) break b1111;
l45 = l44;
l46 = H(l41) ? l41.rule : undefined; if (l46 === undefined && (l46 = S(l41, "rule")) === undefined) break b1111;
l47 = l46;
l48 = f20(l0,l1,l45,l47); if (l48 === undefined) break b1111;
l49 = l48;
l36.add(l49);
}
}
}
}
l50 = l36;
l51 = f200(l0,l1); if (l51 === undefined) break b1103;
l52 = l51;
l53 = new O25(l33,l35,l50,l52,l16);
l54 = f18(l0,l1,l18,l20,l10,l53); if (l54 === undefined) break b1103;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1113: {
if (l3 === undefined) break b1113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1114: {
return l2;
}
}
function f201(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1115: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1115;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1115;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1115;
if ((l7 === false)) break b1115;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1116: {
if (l3 === undefined) break b1116;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1117: {
return l2;
}
}
function f202(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function f203(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1118: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1118;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1118;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1118;
if ((l8 === false)) break b1118;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1119: {
if (l4 === undefined) break b1119;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1120: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1120;
if (!(l6 === "unavailable")) break b1120;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1121: {
if (l4 === undefined) break b1121;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1122: {
return l2;
}
}
function f204(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20;
b1123: {
l4 = undefined;
l5 = l3;
l6 = f202(l0,l1); if (l6 === undefined) break b1123;
if ((l6 === false)) break b1123;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1123;
if (!(l7 === "available")) break b1123;
b1124: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1124;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1124;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1124;
if ((l10 === false)) break b1124;
break b1123;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1123;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1123;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1125: {
if (l4 === undefined) break b1125;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1126: {
l4 = undefined;
l5 = l3;
l6 = f202(l0,l1); if (l6 === undefined) break b1126;
if ((l6 === false)) break b1126;
l7 = f203(l0,l1,l5); if (l7 === undefined) break b1126;
if ((l7 === false)) break b1126;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1126;
l9 = H(l8) ? l8.no_need_confirmed_on : undefined; if (l9 === undefined && (l9 = S(l8, "no_need_confirmed_on")) === undefined) break b1126;
l10 = l9;
l11 = f25(l0,l1,l10); if (l11 === undefined) break b1126;
if ((l11 === false)) break b1126;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1126;
l13 = H(l12) ? l12.use_ended_on : undefined; if (l13 === undefined && (l13 = S(l12, "use_ended_on")) === undefined) break b1126;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1126;
l16 = H(l15) ? l15.no_need_confirmed_on : undefined; if (l16 === undefined && (l16 = S(l15, "no_need_confirmed_on")) === undefined) break b1126;
l17 = l16;
l18 = [l14,l17];
l19 = b_max(l18); if (l19 === undefined) break b1126;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b1127: {
if (l4 === undefined) break b1127;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1128: {
return l2;
}
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1129: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1129;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1129;
l7 = l6;
l8 = f204(l0,l1,l7); if (l8 === undefined) break b1129;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1130: {
if (l3 === undefined) break b1130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1131: {
return l2;
}
}
function f205(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1132: {
b1133: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1133;
if ((l4 === false)) break b1133;
l5 = f6(l0,l1); if (l5 === undefined) break b1133;
l6 = l5;
l7 = f205(l0,l1); if (l7 === undefined) break b1133;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1133;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1134: {
if (l3 !== undefined) break b1134;
l4 = f6(l0,l1); if (l4 === undefined) break b1134;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1135: {
if (l3 === undefined) break b1135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1136: {
return l2;
}
}
function f206(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1137: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1137;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1137;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1138: {
if (l3 === undefined) break b1138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1139: {
return l2;
}
}
function f207(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1140: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1140;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1140;
l6 = l5;
l7 = f207(l0,l1); if (l7 === undefined) break b1140;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1140;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1140;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1140;
l11 = D(l10, l6); if (l11 === undefined) break b1140;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1141: {
if (l3 === undefined) break b1141;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1142: {
return l2;
}
}
function f208(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function f209(l0,l1) {
let l3,l2;
b1143: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1144: {
if (l3 === undefined) break b1144;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1145: {
return l2;
}
}
function g210(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1146: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1146;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1146;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1146;
if ((l7 === false)) break b1146;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1147: {
if (l3 === undefined) break b1147;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1148: {
return l2;
}
}
function f210(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1149: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1149;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1149;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1149;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1149;
if ((l7 === false)) break b1149;
b1150: {
l8 = f210(l0,l1); if (l8 === undefined) break b1150;
if ((l8 === false)) break b1150;
break b1149;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1151: {
if (l3 === undefined) break b1151;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1152: {
return l2;
}
}
function f211(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function f212(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1153: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1153;
l7 = D(l6, l5); if (l7 === undefined) break b1153;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1153;
if ((l9 === false)) break b1153;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1154: {
if (l4 === undefined) break b1154;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1155: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1155;
l7 = D(l6, l5); if (l7 === undefined) break b1155;
if (!(l7 === true)) break b1155;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1156: {
if (l4 === undefined) break b1156;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1157: {
return l2;
}
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1158: {
b1159: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1159;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1159;
l6 = l5;
l7 = undefined;
b1160: {
b1161: {
if (!Array.isArray(l6)) break b1161;
break b1160;
}
b1162: {
if (!O(l6)) break b1162;
break b1160;
}
b1163: {
if (!(l6 instanceof RegoSet)) break b1163;
break b1160;
}
break b1159;
}
{
const k1164 = keysOf(l6), v1164 = valuesOf(l6);
for (let n1164 = 0; n1164 < v1164.length; n1164++) {
l9 = k1164 === null ? n1164 : k1164[n1164];
l10 = v1164[n1164];
b1165: {
l11 = l9;
l8 = undefined;
b1166: {
l12 = l10;
l13 = f212(l0,l1,l12); if (l13 === undefined) break b1166;
if ((l13 === false)) break b1166;
l8 = true;
}
if (l8 !== undefined) break b1165;
l7 = true;
}
}
}
if (l7 !== undefined) break b1159;
l14 = [];
b1167: {
l15 = f208(l0,l1); if (l15 === undefined) break b1167;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1167;
{
const k1168 = keysOf(l16), v1168 = valuesOf(l16);
for (let n1168 = 0; n1168 < v1168.length; n1168++) {
l17 = k1168 === null ? n1168 : k1168[n1168];
l18 = v1168[n1168];
b1169: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1169;
l22 = D(l21, l20); if (l22 === undefined) break b1169;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1169;
if ((l24 === false)) break b1169;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1159;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1170: {
if (l3 !== undefined) break b1170;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1171: {
if (l3 === undefined) break b1171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1172: {
return l2;
}
}
function f213(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1173: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1173;
l5 = l4;
l6 = f208(l0,l1); if (l6 === undefined) break b1173;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1173;
l8 = l7;
l9 = f36(l0,l1,l5,l8); if (l9 === undefined) break b1173;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1174: {
if (l3 === undefined) break b1174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1175: {
return l2;
}
}
function f214(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1176: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1176;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1176;
l6 = l5;
l7 = f207(l0,l1); if (l7 === undefined) break b1176;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1176;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1176;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1176;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1176;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1176;
if ((l13 === false)) break b1176;
l14 = f207(l0,l1); if (l14 === undefined) break b1176;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1176;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1176;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1176;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1177: {
if (l3 === undefined) break b1177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1178: {
return l2;
}
}
function f215(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1179: {
b1180: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1180;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1180;
l6 = l5;
l7 = undefined;
b1181: {
b1182: {
if (!Array.isArray(l6)) break b1182;
break b1181;
}
b1183: {
if (!O(l6)) break b1183;
break b1181;
}
b1184: {
if (!(l6 instanceof RegoSet)) break b1184;
break b1181;
}
break b1180;
}
{
const k1185 = keysOf(l6), v1185 = valuesOf(l6);
for (let n1185 = 0; n1185 < v1185.length; n1185++) {
l9 = k1185 === null ? n1185 : k1185[n1185];
l10 = v1185[n1185];
b1186: {
l11 = l9;
l8 = undefined;
b1187: {
l12 = l10;
l13 = f212(l0,l1,l12); if (l13 === undefined) break b1187;
if ((l13 === false)) break b1187;
l8 = true;
}
if (l8 !== undefined) break b1186;
l7 = true;
}
}
}
if (l7 !== undefined) break b1180;
l14 = [];
b1188: {
l15 = f215(l0,l1); if (l15 === undefined) break b1188;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1188;
{
const k1189 = keysOf(l16), v1189 = valuesOf(l16);
for (let n1189 = 0; n1189 < v1189.length; n1189++) {
l17 = k1189 === null ? n1189 : k1189[n1189];
l18 = v1189[n1189];
b1190: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1190;
l22 = D(l21, l20); if (l22 === undefined) break b1190;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1190;
if ((l24 === false)) break b1190;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1180;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1191: {
if (l3 !== undefined) break b1191;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1192: {
if (l3 === undefined) break b1192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1193: {
return l2;
}
}
function f216(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1194: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1194;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1194;
if ((l6 === false)) break b1194;
l7 = f213(l0,l1); if (l7 === undefined) break b1194;
l8 = l7;
l9 = f215(l0,l1); if (l9 === undefined) break b1194;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1194;
l11 = l10;
l12 = f36(l0,l1,l8,l11); if (l12 === undefined) break b1194;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1195: {
if (l3 === undefined) break b1195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1196: {
return l2;
}
}
function f217(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1197: {
l2 = new RegoSet();
}
b1198: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1198;
l5 = l4;
l6 = f214(l0,l1); if (l6 === undefined) break b1198;
l7 = l6;
l8 = f208(l0,l1); if (l8 === undefined) break b1198;
l9 = l8;
l10 = new O23("destroy_data","destruction",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1199: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1199;
l5 = l4;
l6 = f217(l0,l1); if (l6 === undefined) break b1199;
l7 = l6;
l8 = f215(l0,l1); if (l8 === undefined) break b1199;
l9 = l8;
l10 = new O23("notify_destruction","notice",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1200: {
return l2;
}
}
function f218(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l61,l62,l63,l60,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l2;
b1201: {
b1202: {
l3 = undefined;
b1203: {
l4 = f208(l0,l1); if (l4 === undefined) break b1203;
if ((l4 === false)) break b1203;
break b1202;}
l5 = f209(l0,l1); if (l5 === undefined) break b1202;
l6 = l5;
l7 = [];
b1204: {
l8 = f207(l0,l1); if (l8 === undefined) break b1204;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1202;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1205: {
if (l3 !== undefined) break b1205;
l4 = f211(l0,l1); if (l4 === undefined) break b1205;
if ((l4 === false)) break b1205;
l5 = f208(l0,l1); if (l5 === undefined) break b1205;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1205;
l8 = l7;
l9 = f209(l0,l1); if (l9 === undefined) break b1205;
l10 = l9;
l11 = f207(l0,l1); if (l11 === undefined) break b1205;
l12 = l11;
l13 = new O2(l8);
l14 = f18(l0,l1,l10,l12,"not_due",l13); if (l14 === undefined) break b1205;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1206: {
if (l3 !== undefined) break b1206;
b1207: {
l4 = f202(l0,l1); if (l4 === undefined) break b1207;
if ((l4 === false)) break b1207;
break b1206;}
l5 = f208(l0,l1); if (l5 === undefined) break b1206;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1206;
l8 = l7;
l9 = f209(l0,l1); if (l9 === undefined) break b1206;
l10 = l9;
l11 = f207(l0,l1); if (l11 === undefined) break b1206;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("use_ended_on");
l14.add(l15);
l13["missing"] = l14;
l16 = f18(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1206;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1208: {
if (l3 !== undefined) break b1208;
l4 = new RegoSet();
b1209: {
l5 = f218(l0,l1); if (l5 === undefined) break b1209;
{
const k1210 = keysOf(l5), v1210 = valuesOf(l5);
for (let n1210 = 0; n1210 < v1210.length; n1210++) {
l6 = k1210 === null ? n1210 : k1210[n1210];
l7 = v1210[n1210];
b1211: {
l8 = l6;
l9 = l7;
l10 = f129(l0,l1,l9); if (l10 === undefined) break b1211;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f133(l0,l1,l12,l13); if (l14 === undefined) break b1208;
l15 = l14;
l16 = l15;
l17 = f218(l0,l1); if (l17 === undefined) break b1208;
l18 = l17;
l19 = f135(l0,l1,l18); if (l19 === undefined) break b1208;
l20 = l19;
l21 = new RegoSet();
b1212: {
l22 = f213(l0,l1); if (l22 === undefined) break b1212;
if (!(l22 === "")) break b1212;
l23 = f208(l0,l1); if (l23 === undefined) break b1212;
l24 = l23;
l25 = f53(l0,l1,l24); if (l25 === undefined) break b1212;
l26 = l25;
{
const k1213 = keysOf(l26), v1213 = valuesOf(l26);
for (let n1213 = 0; n1213 < v1213.length; n1213++) {
l27 = k1213 === null ? n1213 : k1213[n1213];
l28 = v1213[n1213];
b1214: {
l29 = l27;
l30 = l28;
l21.add(l30);
}
}
}
}
l31 = l21;
l32 = b_or(l20,l31); if (l32 === undefined) break b1208;
l33 = l32;
l34 = f218(l0,l1); if (l34 === undefined) break b1208;
l35 = l34;
l36 = f137(l0,l1,l35,l16); if (l36 === undefined) break b1208;
l37 = l36;
l38 = f209(l0,l1); if (l38 === undefined) break b1208;
l39 = l38;
l40 = f207(l0,l1); if (l40 === undefined) break b1208;
l41 = l40;
l42 = new RegoSet();
b1215: {
l43 = f218(l0,l1); if (l43 === undefined) break b1215;
{
const k1216 = keysOf(l43), v1216 = valuesOf(l43);
for (let n1216 = 0; n1216 < v1216.length; n1216++) {
l44 = k1216 === null ? n1216 : k1216[n1216];
l45 = v1216[n1216];
b1217: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1217;
l49 = l48;
l50 = f15(l0,l1,l49); if (l50 === undefined) break b1217;
l51 = l50;
{
const k1218 = keysOf(l51), v1218 = valuesOf(l51);
for (let n1218 = 0; n1218 < v1218.length; n1218++) {
l52 = k1218 === null ? n1218 : k1218[n1218];
l53 = v1218[n1218];
b1219: {
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
l57 = new Bare();
b1220: {
l58 = f214(l0,l1); if (l58 === undefined) break b1220;
l57["destroy_by"] = l58;
}
b1221: {
l59 = f217(l0,l1); if (l59 === undefined) break b1221;
l57["notify_by"] = l59;
}
b1222: {
b1223: {
l61 = H(l1) ? l1.hdp : undefined; if (l61 === undefined && (l61 = S(l1, "hdp")) === undefined) break b1223;
l62 = H(l61) ? l61.data_destruction : undefined; if (l62 === undefined && (l62 = S(l61, "data_destruction")) === undefined) break b1223;
l63 = D(l62, "values"); if (l63 === undefined) break b1223;
l60 = merge(l63, l57);
break b1222;
}
l60 = l57;
}
l64 = l60;
l65 = new RegoSet();
b1224: {
l66 = f218(l0,l1); if (l66 === undefined) break b1224;
{
const k1225 = keysOf(l66), v1225 = valuesOf(l66);
for (let n1225 = 0; n1225 < v1225.length; n1225++) {
l67 = k1225 === null ? n1225 : k1225[n1225];
l68 = v1225[n1225];
b1226: {
l69 = l67;
l70 = l68;
l71 = H(l70) ? l70.rule : undefined; if (l71 === undefined && (l71 = S(l70, "rule")) === undefined) break b1226;
l72 = l71;
l73 = f62(l0,l1,l72); if (l73 === undefined) break b1226;
l74 = l73;
{
const k1227 = keysOf(l74), v1227 = valuesOf(l74);
for (let n1227 = 0; n1227 < v1227.length; n1227++) {
l75 = k1227 === null ? n1227 : k1227[n1227];
l76 = v1227[n1227];
b1228: {
l77 = l75;
l78 = l76;
l65.add(l78);
}
}
}
}
}
}
}
l79 = l65;
l80 = new O40(l56,l33,l37,l64,l79);
l81 = f18(l0,l1,l39,l41,l16,l80); if (l81 === undefined) break b1208;
l82 = l81;
if (l3 === undefined) l3 = l82; else if (!Q(l3, l82)) conflict();
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
function f219(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
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
function f220(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1234: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1234;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1234;
l6 = l5;
l7 = f220(l0,l1); if (l7 === undefined) break b1234;
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
function f221(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f222(l0,l1) {
let l3,l2;
b1237: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1238: {
if (l3 === undefined) break b1238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1239: {
return l2;
}
}
function g223(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1240: {
l2 = new RegoSet();
}
b1241: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1242 = keysOf(l5), v1242 = valuesOf(l5);
for (let n1242 = 0; n1242 < v1242.length; n1242++) {
l6 = k1242 === null ? n1242 : k1242[n1242];
l7 = v1242[n1242];
b1243: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1243;
l11 = D(l10, l9); if (l11 === undefined) break b1243;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1243;
if ((l13 === false)) break b1243;
l2.add(l9);
}
}
}
}
b1244: {
return l2;
}
}
function f223(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l2;
b1245: {
l3 = undefined;
l4 = new O41("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1246: {
if (l3 === undefined) break b1246;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1247: {
return l2;
}
}
function f224(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1248: {
l2 = new RegoSet();
}
b1249: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1249;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1249;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1249;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1249;
l10 = f221(l0,l1); if (l10 === undefined) break b1249;
l11 = l10;
l12 = f20(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1249;
l13 = l12;
l2.add(l13);
}
b1250: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1250;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1250;
{
const k1251 = keysOf(l5), v1251 = valuesOf(l5);
for (let n1251 = 0; n1251 < v1251.length; n1251++) {
l6 = k1251 === null ? n1251 : k1251[n1251];
l7 = v1251[n1251];
b1252: {
l8 = l6;
l9 = l7;
l10 = f223(l0,l1); if (l10 === undefined) break b1252;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1252;
if ((l12 === false)) break b1252;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1252;
l14 = D(l13, l9); if (l14 === undefined) break b1252;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1252;
if ((l16 === false)) break b1252;
l17 = f224(l0,l1); if (l17 === undefined) break b1252;
l18 = D(l17, l9); if (l18 === undefined) break b1252;
l19 = l18;
l20 = f221(l0,l1); if (l20 === undefined) break b1252;
l21 = l20;
l22 = f20(l0,l1,l19,l21); if (l22 === undefined) break b1252;
l23 = l22;
l2.add(l23);
}
}
}
}
b1253: {
return l2;
}
}
function f225(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1254: {
l2 = new RegoSet();
}
b1255: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1255;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1255;
{
const k1256 = keysOf(l5), v1256 = valuesOf(l5);
for (let n1256 = 0; n1256 < v1256.length; n1256++) {
l6 = k1256 === null ? n1256 : k1256[n1256];
l7 = v1256[n1256];
b1257: {
l8 = l6;
l9 = l7;
l10 = f223(l0,l1); if (l10 === undefined) break b1257;
l11 = l10;
b1258: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1258;
if ((l12 === false)) break b1258;
break b1257;}
l13 = new O7(l9);
l2.add(l13);
}
}
}
}
b1259: {
return l2;
}
}
function f226(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1260: {
b1261: {
l3 = undefined;
b1262: {
l4 = f221(l0,l1); if (l4 === undefined) break b1262;
if ((l4 === false)) break b1262;
break b1261;}
l5 = f222(l0,l1); if (l5 === undefined) break b1261;
l6 = l5;
l7 = [];
b1263: {
l8 = f220(l0,l1); if (l8 === undefined) break b1263;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1261;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1264: {
if (l3 !== undefined) break b1264;
l4 = f225(l0,l1); if (l4 === undefined) break b1264;
l5 = l4;
l6 = f226(l0,l1); if (l6 === undefined) break b1264;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b1264;
l9 = l8;
l10 = f221(l0,l1); if (l10 === undefined) break b1264;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1264;
l13 = l12;
l14 = f222(l0,l1); if (l14 === undefined) break b1264;
l15 = l14;
l16 = f220(l0,l1); if (l16 === undefined) break b1264;
l17 = l16;
l18 = f226(l0,l1); if (l18 === undefined) break b1264;
l19 = l18;
l20 = new RegoSet();
b1265: {
l21 = f225(l0,l1); if (l21 === undefined) break b1265;
l22 = l21;
l23 = f226(l0,l1); if (l23 === undefined) break b1265;
l24 = l23;
l25 = f83(l0,l1,l22,l24); if (l25 === undefined) break b1265;
l26 = l25;
if (!(l26 === "permit")) break b1265;
l27 = f221(l0,l1); if (l27 === undefined) break b1265;
l28 = l27;
l29 = f53(l0,l1,l28); if (l29 === undefined) break b1265;
l30 = l29;
{
const k1266 = keysOf(l30), v1266 = valuesOf(l30);
for (let n1266 = 0; n1266 < v1266.length; n1266++) {
l31 = k1266 === null ? n1266 : k1266[n1266];
l32 = v1266[n1266];
b1267: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f225(l0,l1); if (l36 === undefined) break b1264;
l37 = l36;
l38 = new O17(l13,l19,l35,l37);
l39 = f18(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1264;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1268: {
if (l3 === undefined) break b1268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1269: {
return l2;
}
}
function f227(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1270: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1270;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1270;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1271: {
if (l3 === undefined) break b1271;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1272: {
return l2;
}
}
function f228(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1273: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1273;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1273;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1273;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1273;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1274: {
if (l3 === undefined) break b1274;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1275: {
return l2;
}
}
function f229(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f230(l0,l1) {
let l3,l2;
b1276: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1277: {
if (l3 === undefined) break b1277;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1278: {
return l2;
}
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1279: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1279;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1279;
if ((l5 === false)) break b1279;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1279;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1279;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1279;
if ((l9 === false)) break b1279;
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
function f231(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1282: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1282;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1282;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1282;
if ((l7 === false)) break b1282;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1282;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1282;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1283: {
if (l3 === undefined) break b1283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1284: {
return l2;
}
}
function f232(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1285: {
b1286: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1286;
if ((l4 === false)) break b1286;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1286;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1286;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1287: {
if (l3 !== undefined) break b1287;
l4 = f232(l0,l1); if (l4 === undefined) break b1287;
l5 = l4;
l6 = f229(l0,l1); if (l6 === undefined) break b1287;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1287;
l8 = l7;
l9 = f36(l0,l1,l5,l8); if (l9 === undefined) break b1287;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
function f233(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1290: {
b1291: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1291;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1291;
if ((l5 === false)) break b1291;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1291;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1291;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1291;
if ((l9 === false)) break b1291;
l10 = f233(l0,l1); if (l10 === undefined) break b1291;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1291;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1291;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1291;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1292: {
if (l3 !== undefined) break b1292;
l4 = f233(l0,l1); if (l4 === undefined) break b1292;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1293: {
if (l3 === undefined) break b1293;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1294: {
return l2;
}
}
function f234(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1295: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1295;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1295;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1295;
if ((l8 === false)) break b1295;
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
function f235(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1298: {
l2 = new RegoSet();
}
b1299: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1299;
if ((l4 === false)) break b1299;
l5 = f229(l0,l1); if (l5 === undefined) break b1299;
l6 = l5;
l7 = f20(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1299;
l8 = l7;
l2.add(l8);
}
b1300: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1300;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1300;
if ((l5 === false)) break b1300;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1300;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1300;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1300;
if ((l9 === false)) break b1300;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1300;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1300;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1300;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1300;
if ((l15 === false)) break b1300;
l16 = f229(l0,l1); if (l16 === undefined) break b1300;
l17 = l16;
l18 = f20(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1300;
l19 = l18;
l2.add(l19);
}
b1301: {
return l2;
}
}
function f236(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l2,l3,l4,l5,l6;
b1302: {
l2 = new RegoSet();
}
b1303: {
l3 = undefined;
b1304: {
l4 = f232(l0,l1); if (l4 === undefined) break b1304;
if ((l4 === false)) break b1304;
break b1303;}
b1305: {
l5 = f235(l0,l1); if (l5 === undefined) break b1305;
if ((l5 === false)) break b1305;
break b1303;}
l6 = new O7("acquired_on");
l2.add(l6);
}
b1306: {
return l2;
}
}
function f237(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l2;
b1307: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1307;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1308: {
if (l3 === undefined) break b1308;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1309: {
return l2;
}
}
function f238(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1310: {
b1311: {
l3 = undefined;
b1312: {
l4 = f231(l0,l1); if (l4 === undefined) break b1312;
if ((l4 === false)) break b1312;
break b1311;}
l5 = f229(l0,l1); if (l5 === undefined) break b1311;
l6 = l5;
l7 = f62(l0,l1,l6); if (l7 === undefined) break b1311;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1313: {
if (l3 !== undefined) break b1313;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1314: {
if (l3 === undefined) break b1314;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1315: {
return l2;
}
}
function f239(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1316: {
b1317: {
l3 = undefined;
b1318: {
l4 = f229(l0,l1); if (l4 === undefined) break b1318;
if ((l4 === false)) break b1318;
break b1317;}
l5 = f230(l0,l1); if (l5 === undefined) break b1317;
l6 = l5;
l7 = [];
b1319: {
l8 = f228(l0,l1); if (l8 === undefined) break b1319;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1317;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1320: {
if (l3 !== undefined) break b1320;
l4 = f236(l0,l1); if (l4 === undefined) break b1320;
l5 = l4;
l6 = f237(l0,l1); if (l6 === undefined) break b1320;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b1320;
l9 = l8;
l10 = f229(l0,l1); if (l10 === undefined) break b1320;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1320;
l13 = l12;
l14 = f230(l0,l1); if (l14 === undefined) break b1320;
l15 = l14;
l16 = f228(l0,l1); if (l16 === undefined) break b1320;
l17 = l16;
l18 = f237(l0,l1); if (l18 === undefined) break b1320;
l19 = l18;
l20 = new RegoSet();
b1321: {
l21 = f236(l0,l1); if (l21 === undefined) break b1321;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1321;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1321;
if ((l26 === false)) break b1321;
l27 = f229(l0,l1); if (l27 === undefined) break b1321;
l28 = l27;
l29 = f53(l0,l1,l28); if (l29 === undefined) break b1321;
l30 = l29;
{
const k1322 = keysOf(l30), v1322 = valuesOf(l30);
for (let n1322 = 0; n1322 < v1322.length; n1322++) {
l31 = k1322 === null ? n1322 : k1322[n1322];
l32 = v1322[n1322];
b1323: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f236(l0,l1); if (l36 === undefined) break b1320;
l37 = l36;
l38 = new Bare();
b1324: {
l39 = f238(l0,l1); if (l39 === undefined) break b1324;
l38["use_until"] = l39;
}
b1325: {
b1326: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1326;
l42 = H(l41) ? l41.data_use_period : undefined; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1326;
l43 = D(l42, "values"); if (l43 === undefined) break b1326;
l40 = merge(l43, l38);
break b1325;
}
l40 = l38;
}
l44 = l40;
l45 = f239(l0,l1); if (l45 === undefined) break b1320;
l46 = l45;
l47 = new O12(l13,l19,l35,l37,l44,l46);
l48 = f18(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1320;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
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
function f240(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1329: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1329;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1329;
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
function f241(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1332: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1332;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1332;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1332;
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
function f242(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function f243(l0,l1) {
let l3,l2;
b1335: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1336: {
if (l3 === undefined) break b1336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1337: {
return l2;
}
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1338: {
l3 = undefined;
l4 = [];
b1339: {
l5 = f242(l0,l1); if (l5 === undefined) break b1339;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1339;
{
const k1340 = keysOf(l6), v1340 = valuesOf(l6);
for (let n1340 = 0; n1340 < v1340.length; n1340++) {
l7 = k1340 === null ? n1340 : k1340[n1340];
l8 = v1340[n1340];
b1341: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1341;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1341;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1341;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1341;
if (!Q(l11, l14)) break b1341;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1341;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1341;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1341;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1341;
if (!Q(l15, l18)) break b1341;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1341;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1341;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1341;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1341;
if (!Q(l19, l22)) break b1341;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1342: {
if (l3 === undefined) break b1342;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1343: {
return l2;
}
}
function f244(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1344: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1344;
{
const k1345 = keysOf(l4), v1345 = valuesOf(l4);
for (let n1345 = 0; n1345 < v1345.length; n1345++) {
l5 = k1345 === null ? n1345 : k1345[n1345];
l6 = v1345[n1345];
b1346: {
l7 = l5;
l8 = l6;
b1347: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1347;
if ((l9 === false)) break b1347;
break b1346;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1348: {
if (l3 === undefined) break b1348;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1349: {
return l2;
}
}
function f245(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
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
l14 = f75(l0,l1,l13); if (l14 === undefined) break b1350;
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
function f246(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1353: {
l2 = new RegoSet();
}
b1354: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1354;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1354;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1354;
l9 = f242(l0,l1); if (l9 === undefined) break b1354;
l10 = l9;
l11 = f20(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1354;
l12 = l11;
l2.add(l12);
}
b1355: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1355;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1355;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1355;
if ((l9 === false)) break b1355;
b1356: {
l10 = f245(l0,l1); if (l10 === undefined) break b1356;
if ((l10 === false)) break b1356;
break b1355;}
b1357: {
l11 = f246(l0,l1); if (l11 === undefined) break b1357;
if ((l11 === false)) break b1357;
break b1355;}
l12 = f242(l0,l1); if (l12 === undefined) break b1355;
l13 = l12;
l14 = f20(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1355;
l15 = l14;
l2.add(l15);
}
b1358: {
return l2;
}
}
function f247(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1359: {
b1360: {
l3 = undefined;
b1361: {
l4 = f242(l0,l1); if (l4 === undefined) break b1361;
if ((l4 === false)) break b1361;
break b1360;}
l5 = f243(l0,l1); if (l5 === undefined) break b1360;
l6 = l5;
l7 = [];
b1362: {
l8 = f241(l0,l1); if (l8 === undefined) break b1362;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1360;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1363: {
if (l3 !== undefined) break b1363;
l4 = f247(l0,l1); if (l4 === undefined) break b1363;
l5 = l4;
l6 = new RegoSet();
l7 = f83(l0,l1,l5,l6); if (l7 === undefined) break b1363;
l8 = l7;
l9 = f242(l0,l1); if (l9 === undefined) break b1363;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1363;
l12 = l11;
l13 = f243(l0,l1); if (l13 === undefined) break b1363;
l14 = l13;
l15 = f241(l0,l1); if (l15 === undefined) break b1363;
l16 = l15;
l17 = new RegoSet();
b1364: {
l18 = f247(l0,l1); if (l18 === undefined) break b1364;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1364;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1364;
l23 = f242(l0,l1); if (l23 === undefined) break b1364;
l24 = l23;
l25 = f53(l0,l1,l24); if (l25 === undefined) break b1364;
l26 = l25;
{
const k1365 = keysOf(l26), v1365 = valuesOf(l26);
for (let n1365 = 0; n1365 < v1365.length; n1365++) {
l27 = k1365 === null ? n1365 : k1365[n1365];
l28 = v1365[n1365];
b1366: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
l31 = l17;
l32 = f247(l0,l1); if (l32 === undefined) break b1363;
l33 = l32;
l34 = new O42(l12,l31,l33);
l35 = f18(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1363;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1367: {
if (l3 === undefined) break b1367;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1368: {
return l2;
}
}
function f248(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1369: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1369;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1369;
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
function f249(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1372: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1372;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1372;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1372;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1373: {
if (l3 === undefined) break b1373;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1374: {
return l2;
}
}
function f250(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function f251(l0,l1) {
let l3,l2;
b1375: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1376: {
if (l3 === undefined) break b1376;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1377: {
return l2;
}
}
function g252(l0,l1) {
let l3,l4,l2;
b1378: {
l3 = undefined;
l4 = new O35("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1379: {
if (l3 === undefined) break b1379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1380: {
return l2;
}
}
function f252(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1381: {
b1382: {
l3 = undefined;
b1383: {
l4 = f250(l0,l1); if (l4 === undefined) break b1383;
if ((l4 === false)) break b1383;
break b1382;}
l5 = f251(l0,l1); if (l5 === undefined) break b1382;
l6 = l5;
l7 = [];
b1384: {
l8 = f249(l0,l1); if (l8 === undefined) break b1384;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1382;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1385: {
if (l3 !== undefined) break b1385;
l4 = f252(l0,l1); if (l4 === undefined) break b1385;
l5 = l4;
l6 = f249(l0,l1); if (l6 === undefined) break b1385;
l7 = l6;
l8 = f250(l0,l1); if (l8 === undefined) break b1385;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1385;
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
function f253(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
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
function f254(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1391: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1391;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1391;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1391;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1392: {
if (l3 === undefined) break b1392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1393: {
return l2;
}
}
function f255(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function f256(l0,l1) {
let l3,l2;
b1394: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1395: {
if (l3 === undefined) break b1395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1396: {
return l2;
}
}
function g257(l0,l1) {
let l3,l4,l5,l2;
b1397: {
l3 = undefined;
l4 = new Bare();
l5 = new O43("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1398: {
if (l3 === undefined) break b1398;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1399: {
return l2;
}
}
function f257(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1400: {
b1401: {
l3 = undefined;
b1402: {
l4 = f255(l0,l1); if (l4 === undefined) break b1402;
if ((l4 === false)) break b1402;
break b1401;}
l5 = f256(l0,l1); if (l5 === undefined) break b1401;
l6 = l5;
l7 = [];
b1403: {
l8 = f254(l0,l1); if (l8 === undefined) break b1403;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1401;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1404: {
if (l3 !== undefined) break b1404;
l4 = f257(l0,l1); if (l4 === undefined) break b1404;
l5 = l4;
l6 = f254(l0,l1); if (l6 === undefined) break b1404;
l7 = l6;
l8 = f255(l0,l1); if (l8 === undefined) break b1404;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b1404;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f258(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
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
function f259(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1410: {
l3 = undefined;
l4 = f259(l0,l1); if (l4 === undefined) break b1410;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1410;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1410;
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
function f260(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f261(l0,l1) {
let l3,l2;
b1413: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1414: {
if (l3 === undefined) break b1414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1415: {
return l2;
}
}
function g262(l0,l1) {
let l3,l4,l2;
b1416: {
l3 = undefined;
l4 = new O9("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1417: {
if (l3 === undefined) break b1417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1418: {
return l2;
}
}
function f262(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1419: {
l3 = undefined;
l4 = f27(l0,l1); if (l4 === undefined) break b1419;
l5 = l4;
l6 = f97(l0,l1); if (l6 === undefined) break b1419;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1419;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1420: {
if (l3 === undefined) break b1420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1421: {
return l2;
}
}
function f263(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1422: {
l3 = undefined;
l4 = f260(l0,l1); if (l4 === undefined) break b1422;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1422;
l6 = l5;
l7 = f263(l0,l1); if (l7 === undefined) break b1422;
l8 = l7;
l9 = f259(l0,l1); if (l9 === undefined) break b1422;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1422;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1422;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1422;
l13 = l12;
l14 = f29(l0,l1,l6,l8,l13); if (l14 === undefined) break b1422;
l15 = l14;
l16 = f260(l0,l1); if (l16 === undefined) break b1422;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1422;
l18 = l17;
l19 = f28(l0,l1,l18,l15); if (l19 === undefined) break b1422;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1423: {
if (l3 === undefined) break b1423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1424: {
return l2;
}
}
function f264(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1425: {
b1426: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1426;
l5 = l4;
l6 = f263(l0,l1); if (l6 === undefined) break b1426;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1426;
if ((l8 === false)) break b1426;
l9 = f260(l0,l1); if (l9 === undefined) break b1426;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1426;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1426;
l13 = l12;
l14 = f28(l0,l1,l11,l13); if (l14 === undefined) break b1426;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1427: {
if (l3 !== undefined) break b1427;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1427;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1427;
l6 = null;
if (!Q(l5, l6)) break b1427;
l7 = f264(l0,l1); if (l7 === undefined) break b1427;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1428: {
if (l3 !== undefined) break b1428;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1428;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1428;
l6 = l5;
l7 = f142(l0,l1,l6); if (l7 === undefined) break b1428;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1428;
l10 = l9;
l11 = f264(l0,l1); if (l11 === undefined) break b1428;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1428;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1428;
if ((l14 === false)) break b1428;
l15 = f264(l0,l1); if (l15 === undefined) break b1428;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1429: {
if (l3 !== undefined) break b1429;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1429;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1429;
l6 = l5;
l7 = f142(l0,l1,l6); if (l7 === undefined) break b1429;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1429;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1429;
l13 = l12;
l14 = f260(l0,l1); if (l14 === undefined) break b1429;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1429;
l16 = l15;
l17 = f28(l0,l1,l16,l13); if (l17 === undefined) break b1429;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1430: {
if (l3 === undefined) break b1430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1431: {
return l2;
}
}
function f265(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1432: {
l3 = undefined;
l4 = f259(l0,l1); if (l4 === undefined) break b1432;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1432;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1432;
l7 = l6;
l8 = f265(l0,l1); if (l8 === undefined) break b1432;
l9 = l8;
l10 = f150(l0,l1,l7,l9); if (l10 === undefined) break b1432;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1433: {
if (l3 === undefined) break b1433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1434: {
return l2;
}
}
function f266(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function f267(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1435: {
b1436: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1436;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b1436;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1436;
if ((l10 === false)) break b1436;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b1437: {
if (l4 !== undefined) break b1437;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1437;
l7 = l6;
l8 = f266(l0,l1); if (l8 === undefined) break b1437;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1437;
if ((l10 === false)) break b1437;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1438: {
if (l4 !== undefined) break b1438;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1439: {
if (l4 === undefined) break b1439;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1440: {
return l2;
}
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l2;
b1441: {
b1442: {
l3 = undefined;
b1443: {
l4 = f260(l0,l1); if (l4 === undefined) break b1443;
if ((l4 === false)) break b1443;
break b1442;}
l5 = f261(l0,l1); if (l5 === undefined) break b1442;
l6 = l5;
l7 = [];
b1444: {
l8 = f259(l0,l1); if (l8 === undefined) break b1444;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1442;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1445: {
if (l3 !== undefined) break b1445;
b1446: {
l4 = f260(l0,l1); if (l4 === undefined) break b1446;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1446;
if ((l5 === false)) break b1446;
break b1445;}
l6 = f262(l0,l1); if (l6 === undefined) break b1445;
l7 = l6;
l8 = f261(l0,l1); if (l8 === undefined) break b1445;
l9 = l8;
l10 = f259(l0,l1); if (l10 === undefined) break b1445;
l11 = l10;
l12 = f260(l0,l1); if (l12 === undefined) break b1445;
l13 = l12;
l14 = new O44(l7,l9);
l15 = f106(l0,l1,l14,l11,l13); if (l15 === undefined) break b1445;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1447: {
if (l3 !== undefined) break b1447;
b1448: {
l4 = f265(l0,l1); if (l4 === undefined) break b1448;
if ((l4 === false)) break b1448;
break b1447;}
l5 = f260(l0,l1); if (l5 === undefined) break b1447;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1447;
l8 = l7;
l9 = f261(l0,l1); if (l9 === undefined) break b1447;
l10 = l9;
l11 = f259(l0,l1); if (l11 === undefined) break b1447;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f18(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1447;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1449: {
if (l3 !== undefined) break b1449;
l4 = f265(l0,l1); if (l4 === undefined) break b1449;
l5 = l4;
l6 = f267(l0,l1,l5); if (l6 === undefined) break b1449;
l7 = l6;
l8 = l7;
l9 = f260(l0,l1); if (l9 === undefined) break b1449;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1449;
l12 = l11;
l13 = f259(l0,l1); if (l13 === undefined) break b1449;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1449;
l15 = H(l14) ? l14.audit_report : undefined; if (l15 === undefined && (l15 = S(l14, "audit_report")) === undefined) break b1449;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1449;
l18 = l17;
l19 = b_or(l12,l18); if (l19 === undefined) break b1449;
l20 = l19;
l21 = f265(l0,l1); if (l21 === undefined) break b1449;
l22 = l21;
l23 = f263(l0,l1); if (l23 === undefined) break b1449;
l24 = l23;
l25 = f99(l0,l1,l22,l24); if (l25 === undefined) break b1449;
l26 = l25;
l27 = f259(l0,l1); if (l27 === undefined) break b1449;
l28 = l27;
l29 = f260(l0,l1); if (l29 === undefined) break b1449;
l30 = l29;
l31 = f103(l0,l1,l28,l30,l26); if (l31 === undefined) break b1449;
l32 = l31;
l33 = b_or(l20,l32); if (l33 === undefined) break b1449;
l34 = l33;
l35 = f261(l0,l1); if (l35 === undefined) break b1449;
l36 = l35;
l37 = f259(l0,l1); if (l37 === undefined) break b1449;
l38 = l37;
l39 = new RegoSet();
b1450: {
l40 = f262(l0,l1); if (l40 === undefined) break b1450;
l41 = D(l40, l8); if (l41 === undefined) break b1450;
if ((l41 === false)) break b1450;
l42 = f260(l0,l1); if (l42 === undefined) break b1450;
l43 = l42;
l44 = f53(l0,l1,l43); if (l44 === undefined) break b1450;
l45 = l44;
{
const k1451 = keysOf(l45), v1451 = valuesOf(l45);
for (let n1451 = 0; n1451 < v1451.length; n1451++) {
l46 = k1451 === null ? n1451 : k1451[n1451];
l47 = v1451[n1451];
b1452: {
l48 = l46;
l49 = l47;
l39.add(l49);
}
}
}
}
l50 = l39;
l51 = new RegoSet();
b1453: {
l52 = f262(l0,l1); if (l52 === undefined) break b1453;
l53 = D(l52, l8); if (l53 === undefined) break b1453;
l54 = l53;
l55 = f260(l0,l1); if (l55 === undefined) break b1453;
l56 = l55;
l57 = f20(l0,l1,l54,l56); if (l57 === undefined) break b1453;
l58 = l57;
l59 = f265(l0,l1); if (l59 === undefined) break b1453;
l60 = H(l59) ? l59.name : undefined; if (l60 === undefined && (l60 = S(l59, "name")) === undefined) break b1453;
l61 = l60;
l62 = new O10(l61);
l63 = b_object_union(l58,l62); if (l63 === undefined) break b1453;
l64 = l63;
l51.add(l64);
}
l65 = l51;
l66 = f266(l0,l1); if (l66 === undefined) break b1449;
l67 = l66;
l68 = f265(l0,l1); if (l68 === undefined) break b1449;
l69 = H(l68) ? l68.name : undefined; if (l69 === undefined && (l69 = S(l68, "name")) === undefined) break b1449;
l70 = l69;
l71 = new O42(l34,l50,l65);
l72 = new O18(l67,l70);
l71["values"] = l72;
l73 = f18(l0,l1,l36,l38,l8,l71); if (l73 === undefined) break b1449;
l74 = l73;
if (l3 === undefined) l3 = l74; else if (!Q(l3, l74)) conflict();
}
b1454: {
if (l3 === undefined) break b1454;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1455: {
return l2;
}
}
function f268(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1456: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1456;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1456;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1457: {
if (l3 === undefined) break b1457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1458: {
return l2;
}
}
function f269(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1459: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1459;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1459;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1459;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1459;
if (!(l7 === "ip_address")) break b1459;
l8 = f269(l0,l1); if (l8 === undefined) break b1459;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1459;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1459;
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
function f270(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f271(l0,l1) {
let l3,l2;
b1462: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1463: {
if (l3 === undefined) break b1463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1464: {
return l2;
}
}
function g272(l0,l1) {
let l3,l4,l5,l2;
b1465: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "ip_whitelist";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1466: {
if (l3 === undefined) break b1466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1467: {
return l2;
}
}
function f272(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1468: {
b1469: {
l3 = undefined;
b1470: {
l4 = f270(l0,l1); if (l4 === undefined) break b1470;
if ((l4 === false)) break b1470;
break b1469;}
l5 = f271(l0,l1); if (l5 === undefined) break b1469;
l6 = l5;
l7 = [];
b1471: {
l8 = f269(l0,l1); if (l8 === undefined) break b1471;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1469;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1472: {
if (l3 !== undefined) break b1472;
l4 = f272(l0,l1); if (l4 === undefined) break b1472;
l5 = l4;
l6 = f269(l0,l1); if (l6 === undefined) break b1472;
l7 = l6;
l8 = f270(l0,l1); if (l8 === undefined) break b1472;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b1472;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f273(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1475: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1475;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1475;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1476: {
if (l3 === undefined) break b1476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1477: {
return l2;
}
}
function f274(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1478: {
l3 = undefined;
l4 = f274(l0,l1); if (l4 === undefined) break b1478;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1478;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1478;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1479: {
if (l3 === undefined) break b1479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1480: {
return l2;
}
}
function f275(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f276(l0,l1) {
let l3,l2;
b1481: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1482: {
if (l3 === undefined) break b1482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1483: {
return l2;
}
}
function g277(l0,l1) {
let l3,l4,l2;
b1484: {
l3 = undefined;
l4 = new O45("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1485: {
if (l3 === undefined) break b1485;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1486: {
return l2;
}
}
function f277(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f278(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l2;
b1487: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b1487;
l11 = l10;
l12 = new RegoSet();
b1488: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b1488;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b1488;
{
const k1489 = keysOf(l15), v1489 = valuesOf(l15);
for (let n1489 = 0; n1489 < v1489.length; n1489++) {
l16 = k1489 === null ? n1489 : k1489[n1489];
l17 = v1489[n1489];
b1490: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1490;
l21 = l20;
{
const k1491 = keysOf(l21), v1491 = valuesOf(l21);
for (let n1491 = 0; n1491 < v1491.length; n1491++) {
l22 = k1491 === null ? n1491 : k1491[n1491];
l23 = v1491[n1491];
b1492: {
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
l27 = new RegoSet();
b1493: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b1493;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b1493;
{
const k1494 = keysOf(l30), v1494 = valuesOf(l30);
for (let n1494 = 0; n1494 < v1494.length; n1494++) {
l31 = k1494 === null ? n1494 : k1494[n1494];
l32 = v1494[n1494];
b1495: {
l33 = l31;
l34 = l32;
l35 = H(l34) ? l34.code : undefined; if (l35 === undefined && (l35 = S(l34, "code")) === undefined) break b1495;
l36 = l35;
l37 = f20(l0,l1,l36,l34); if (l37 === undefined) break b1495;
l38 = l37;
l27.add(l38);
}
}
}
}
l39 = l27;
l40 = new O46(l26,l39);
l41 = f18(l0,l1,l11,l8,"listed",l40); if (l41 === undefined) break b1487;
l42 = l41;
if (l6 === undefined) l6 = l42; else if (!Q(l6, l42)) conflict();
}
b1496: {
if (l6 === undefined) break b1496;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1497: {
return l2;
}
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1498: {
b1499: {
l3 = undefined;
b1500: {
l4 = f275(l0,l1); if (l4 === undefined) break b1500;
if ((l4 === false)) break b1500;
break b1499;}
l5 = f276(l0,l1); if (l5 === undefined) break b1499;
l6 = l5;
l7 = [];
b1501: {
l8 = f274(l0,l1); if (l8 === undefined) break b1501;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1499;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1502: {
if (l3 !== undefined) break b1502;
l4 = f277(l0,l1); if (l4 === undefined) break b1502;
l5 = l4;
l6 = f274(l0,l1); if (l6 === undefined) break b1502;
l7 = l6;
l8 = f275(l0,l1); if (l8 === undefined) break b1502;
l9 = l8;
l10 = f278(l0,l1,l5,l7,l9); if (l10 === undefined) break b1502;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1503: {
if (l3 === undefined) break b1503;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1504: {
return l2;
}
}
function f279(i, d) {
const k = K.question.get(0);
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.question.set(0, v === undefined ? N : v);
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1505: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1505;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1505;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1506: {
if (l3 === undefined) break b1506;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1507: {
return l2;
}
}
function f280(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1508: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1508;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1508;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1508;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1509: {
if (l3 === undefined) break b1509;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1510: {
return l2;
}
}
function f281(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f282(l0,l1) {
let l3,l2;
b1511: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1512: {
if (l3 === undefined) break b1512;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1513: {
return l2;
}
}
function g283(l0,l1) {
let l3,l4,l2;
b1514: {
l3 = undefined;
l4 = new O35("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1515: {
if (l3 === undefined) break b1515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1516: {
return l2;
}
}
function f283(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1517: {
b1518: {
l3 = undefined;
b1519: {
l4 = f281(l0,l1); if (l4 === undefined) break b1519;
if ((l4 === false)) break b1519;
break b1518;}
l5 = f282(l0,l1); if (l5 === undefined) break b1518;
l6 = l5;
l7 = [];
b1520: {
l8 = f280(l0,l1); if (l8 === undefined) break b1520;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1518;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1521: {
if (l3 !== undefined) break b1521;
l4 = f283(l0,l1); if (l4 === undefined) break b1521;
l5 = l4;
l6 = f280(l0,l1); if (l6 === undefined) break b1521;
l7 = l6;
l8 = f281(l0,l1); if (l8 === undefined) break b1521;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1521;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1522: {
if (l3 === undefined) break b1522;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1523: {
return l2;
}
}
function f284(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1524: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1524;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1524;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1525: {
if (l3 === undefined) break b1525;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1526: {
return l2;
}
}
function f285(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1527: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1527;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1527;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1527;
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
function f286(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function f287(l0,l1) {
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
function g288(l0,l1) {
let l3,l4,l5,l2;
b1533: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1534: {
if (l3 === undefined) break b1534;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1535: {
return l2;
}
}
function f288(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1536: {
b1537: {
l3 = undefined;
b1538: {
l4 = f286(l0,l1); if (l4 === undefined) break b1538;
if ((l4 === false)) break b1538;
break b1537;}
l5 = f287(l0,l1); if (l5 === undefined) break b1537;
l6 = l5;
l7 = [];
b1539: {
l8 = f285(l0,l1); if (l8 === undefined) break b1539;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1537;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1540: {
if (l3 !== undefined) break b1540;
l4 = f288(l0,l1); if (l4 === undefined) break b1540;
l5 = l4;
l6 = f285(l0,l1); if (l6 === undefined) break b1540;
l7 = l6;
l8 = f286(l0,l1); if (l8 === undefined) break b1540;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b1540;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1541: {
if (l3 === undefined) break b1541;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1542: {
return l2;
}
}
function f289(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1543: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1543;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1543;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1544: {
if (l3 === undefined) break b1544;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1545: {
return l2;
}
}
function f290(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1546: {
l3 = undefined;
l4 = f290(l0,l1); if (l4 === undefined) break b1546;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1546;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b1546;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1547: {
if (l3 === undefined) break b1547;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1548: {
return l2;
}
}
function f291(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f292(l0,l1) {
let l3,l2;
b1549: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b1550: {
if (l3 === undefined) break b1550;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1551: {
return l2;
}
}
function g293(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1552: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1552;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b1552;
l6 = l5;
l7 = f291(l0,l1); if (l7 === undefined) break b1552;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b1552;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b1552;
if ((l10 === false)) break b1552;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1553: {
if (l3 === undefined) break b1553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1554: {
return l2;
}
}
function f293(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1555: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1555;
if ((l4 === false)) break b1555;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1555;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1555;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b1555;
if (!(l7 === true)) break b1555;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1555;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b1555;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b1555;
if (!(l10 === true)) break b1555;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1556: {
if (l3 === undefined) break b1556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1557: {
return l2;
}
}
function f294(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1558: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1558;
if ((l4 === false)) break b1558;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1558;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1558;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b1558;
l8 = l7;
l9 = f291(l0,l1); if (l9 === undefined) break b1558;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b1558;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b1558;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b1558;
if ((l13 === false)) break b1558;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1559: {
if (l3 === undefined) break b1559;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1560: {
return l2;
}
}
function f295(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function f296(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b1561: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1561;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1561;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1561;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1561;
l15 = l14;
if (!(l15 === "z")) break b1561;
l16 = b_count(l5); if (l16 === undefined) break b1561;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b1561;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b1561;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b1562: {
if (l4 === undefined) break b1562;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
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
l16 = b_neq(l15,"z"); if (l16 === undefined) break b1563;
if ((l16 === false)) break b1563;
l17 = b_count(l5); if (l17 === undefined) break b1563;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b1563;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b1563;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b1564: {
if (l4 === undefined) break b1564;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1565: {
return l2;
}
}
function f297(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1566: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1566;
l9 = l8;
if (!(l9 === ".")) break b1566;
l10 = f296(l0,l1,l5); if (l10 === undefined) break b1566;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b1566;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b1566;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b1566;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b1566;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1567: {
if (l4 === undefined) break b1567;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1568: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1568;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b1568;
if ((l10 === false)) break b1568;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1569: {
if (l4 === undefined) break b1569;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1570: {
return l2;
}
}
function f298(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1571: {
l4 = undefined;
l5 = l3;
l6 = f297(l0,l1,l5); if (l6 === undefined) break b1571;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1571;
if ((l8 === false)) break b1571;
l9 = f297(l0,l1,l5); if (l9 === undefined) break b1571;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1571;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b1571;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1572: {
if (l4 === undefined) break b1572;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1573: {
l4 = undefined;
l5 = l3;
l6 = f297(l0,l1,l5); if (l6 === undefined) break b1573;
l7 = l6;
if (!(l7 === "")) break b1573;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b1574: {
if (l4 === undefined) break b1574;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1575: {
return l2;
}
}
function f299(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b1576: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1576;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b1576;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b1576;
l12 = D(l11, l9); if (l12 === undefined) break b1576;
b1577: {
b1578: {
break b1577;
}
break b1576;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b1576;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b1576;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b1576;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b1576;
l24 = D(l23, l15); if (l24 === undefined) break b1576;
b1579: {
b1580: {
break b1579;
}
break b1576;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b1576;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b1576;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b1576;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b1576;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b1576;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b1576;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b1576;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b1576;
l53 = l52;
l54 = f298(l0,l1,l5); if (l54 === undefined) break b1576;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b1576;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b1576;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b1576;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b1576;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b1576;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b1576;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b1576;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b1576;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b1576;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b1581: {
if (l4 === undefined) break b1581;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1582: {
return l2;
}
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1583: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b1583;
l5 = l4;
l6 = f299(l0,l1,l5); if (l6 === undefined) break b1583;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1584: {
if (l3 === undefined) break b1584;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1585: {
return l2;
}
}
function f300(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1586: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1586;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b1586;
l6 = l5;
l7 = f299(l0,l1,l6); if (l7 === undefined) break b1586;
l8 = l7;
l9 = l8;
l10 = f300(l0,l1); if (l10 === undefined) break b1586;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b1586;
if ((l12 === false)) break b1586;
l13 = f300(l0,l1); if (l13 === undefined) break b1586;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b1586;
l16 = l15;
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
function f301(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1589: {
l2 = new RegoSet();
}
b1590: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1590;
if ((l4 === false)) break b1590;
b1591: {
l5 = f295(l0,l1); if (l5 === undefined) break b1591;
if ((l5 === false)) break b1591;
break b1590;}
l6 = f291(l0,l1); if (l6 === undefined) break b1590;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b1590;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b1590;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b1590;
l12 = l11;
l13 = f301(l0,l1); if (l13 === undefined) break b1590;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b1590;
if ((l15 === false)) break b1590;
l16 = f291(l0,l1); if (l16 === undefined) break b1590;
l17 = l16;
l18 = f20(l0,l1,"locked_out",l17); if (l18 === undefined) break b1590;
l19 = l18;
l2.add(l19);
}
b1592: {
return l2;
}
}
function f302(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1593: {
l2 = new RegoSet();
}
b1594: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1594;
if ((l4 === false)) break b1594;
b1595: {
l5 = f295(l0,l1); if (l5 === undefined) break b1595;
if ((l5 === false)) break b1595;
break b1594;}
b1596: {
l6 = f301(l0,l1); if (l6 === undefined) break b1596;
if ((l6 === false)) break b1596;
break b1594;}
l7 = new O7("last_failure_at");
l2.add(l7);
}
b1597: {
return l2;
}
}
function f303(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1598: {
b1599: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1599;
if ((l4 === false)) break b1599;
l5 = f291(l0,l1); if (l5 === undefined) break b1599;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1599;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1599;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1600: {
if (l3 !== undefined) break b1600;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1601: {
if (l3 === undefined) break b1601;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1602: {
return l2;
}
}
function f304(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function f305(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1603: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1603;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b1603;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b1603;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b1603;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b1603;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1603;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1604: {
if (l4 === undefined) break b1604;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1605: {
return l2;
}
}
function f306(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1606: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b1606;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b1606;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b1606;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b1606;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b1606;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1607: {
if (l5 === undefined) break b1607;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1608: {
return l2;
}
}
function f307(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b1609: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b1609;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b1609;
l8 = D(l7, l5); if (l8 === undefined) break b1609;
b1610: {
b1611: {
break b1610;
}
break b1609;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1612: {
if (l4 === undefined) break b1612;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1613: {
return l2;
}
}
function f308(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1614: {
l4 = undefined;
l5 = l3;
l6 = f297(l0,l1,l5); if (l6 === undefined) break b1614;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1614;
if ((l8 === false)) break b1614;
l9 = f297(l0,l1,l5); if (l9 === undefined) break b1614;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1614;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1615: {
if (l4 === undefined) break b1615;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1616: {
l4 = undefined;
l5 = l3;
l6 = f297(l0,l1,l5); if (l6 === undefined) break b1616;
l7 = l6;
if (!(l7 === "")) break b1616;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1617: {
if (l4 === undefined) break b1617;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1618: {
return l2;
}
}
function f309(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1619: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f305(l0,l1,l6); if (l8 === undefined) break b1619;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b1619;
l11 = l10;
l12 = l11;
l13 = f306(l0,l1,l6,l12); if (l13 === undefined) break b1619;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b1619;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b1619;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b1619;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b1619;
l24 = l23;
l25 = f307(l0,l1,l24); if (l25 === undefined) break b1619;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b1619;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b1619;
l32 = l31;
l33 = f307(l0,l1,l32); if (l33 === undefined) break b1619;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b1619;
l38 = l37;
l39 = f308(l0,l1,l6); if (l39 === undefined) break b1619;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b1619;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1620: {
if (l5 === undefined) break b1620;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1621: {
return l2;
}
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1622: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1622;
if ((l4 === false)) break b1622;
l5 = f301(l0,l1); if (l5 === undefined) break b1622;
if ((l5 === false)) break b1622;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1622;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b1622;
l8 = l7;
l9 = f291(l0,l1); if (l9 === undefined) break b1622;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b1622;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b1622;
l12 = l11;
l13 = f309(l0,l1,l8,l12); if (l13 === undefined) break b1622;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1623: {
if (l3 === undefined) break b1623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1624: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b1625: {
b1626: {
l3 = undefined;
b1627: {
l4 = f291(l0,l1); if (l4 === undefined) break b1627;
if ((l4 === false)) break b1627;
break b1626;}
l5 = f292(l0,l1); if (l5 === undefined) break b1626;
l6 = l5;
l7 = [];
b1628: {
l8 = f290(l0,l1); if (l8 === undefined) break b1628;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1626;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1629: {
if (l3 !== undefined) break b1629;
l4 = f302(l0,l1); if (l4 === undefined) break b1629;
l5 = l4;
l6 = f303(l0,l1); if (l6 === undefined) break b1629;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b1629;
l9 = l8;
l10 = f291(l0,l1); if (l10 === undefined) break b1629;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1629;
l13 = l12;
l14 = f304(l0,l1); if (l14 === undefined) break b1629;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b1629;
l17 = l16;
l18 = f291(l0,l1); if (l18 === undefined) break b1629;
l19 = l18;
l20 = f62(l0,l1,l19); if (l20 === undefined) break b1629;
l21 = l20;
l22 = f292(l0,l1); if (l22 === undefined) break b1629;
l23 = l22;
l24 = f290(l0,l1); if (l24 === undefined) break b1629;
l25 = l24;
l26 = f303(l0,l1); if (l26 === undefined) break b1629;
l27 = l26;
l28 = f302(l0,l1); if (l28 === undefined) break b1629;
l29 = l28;
l30 = new Bare();
b1630: {
l31 = f310(l0,l1); if (l31 === undefined) break b1630;
l30["locked_until"] = l31;
}
b1631: {
b1632: {
l33 = H(l1) ? l1.hdp : undefined; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b1632;
l34 = H(l33) ? l33.login_lockout : undefined; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b1632;
l35 = D(l34, "values"); if (l35 === undefined) break b1632;
l32 = merge(l35, l30);
break b1631;
}
l32 = l30;
}
l36 = l32;
l37 = new O47(l17,l27,l29,l36,l21);
l38 = f18(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b1629;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b1633: {
if (l3 === undefined) break b1633;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1634: {
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
let l3,l4,l5,l6,l7,l2;
b1635: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1635;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1635;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1636: {
if (l3 === undefined) break b1636;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1637: {
return l2;
}
}
function f312(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1638: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1638;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1638;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1638;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1639: {
if (l3 === undefined) break b1639;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1640: {
return l2;
}
}
function f313(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f314(l0,l1) {
let l3,l2;
b1641: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b1642: {
if (l3 === undefined) break b1642;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1643: {
return l2;
}
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1644: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1644;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b1644;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1644;
if ((l7 === false)) break b1644;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1644;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b1644;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1645: {
if (l3 === undefined) break b1645;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1646: {
return l2;
}
}
function f315(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1647: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1647;
l5 = l4;
l6 = f313(l0,l1); if (l6 === undefined) break b1647;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1647;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1647;
l9 = l8;
l10 = f36(l0,l1,l5,l9); if (l10 === undefined) break b1647;
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
function f316(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1650: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1650;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b1650;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1651: {
if (l3 === undefined) break b1651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1652: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1653: {
l2 = new RegoSet();
}
b1654: {
l3 = undefined;
l4 = f316(l0,l1); if (l4 === undefined) break b1654;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1654;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1654;
if ((l8 === false)) break b1654;
l2.add("max_age");
}
b1655: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1655;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b1655;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1655;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1655;
if ((l8 === false)) break b1655;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1655;
l10 = D(l9, "length"); if (l10 === undefined) break b1655;
l11 = l10;
l12 = f313(l0,l1); if (l12 === undefined) break b1655;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b1655;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1655;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b1655;
if ((l16 === false)) break b1655;
l2.add("min_length");
}
b1656: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1656;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b1656;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1656;
{
const k1657 = keysOf(l6), v1657 = valuesOf(l6);
for (let n1657 = 0; n1657 < v1657.length; n1657++) {
l7 = k1657 === null ? n1657 : k1657[n1657];
l8 = v1657[n1657];
b1658: {
l9 = l7;
l10 = l8;
l11 = f317(l0,l1); if (l11 === undefined) break b1658;
l12 = l11;
b1659: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1659;
if ((l13 === false)) break b1659;
break b1658;}
l2.add("classes");
}
}
}
}
b1660: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1660;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b1660;
if ((l5 === false)) break b1660;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1660;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b1660;
if (!(l7 === true)) break b1660;
l2.add("default_changed");
}
b1661: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1661;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1661;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1661;
if ((l7 === false)) break b1661;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1661;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b1661;
l10 = l9;
l11 = f313(l0,l1); if (l11 === undefined) break b1661;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b1661;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b1661;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b1661;
if ((l15 === false)) break b1661;
l2.add("history");
}
b1662: {
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
let l3,l4,l2;
b1663: {
l3 = undefined;
l4 = new O48("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1664: {
if (l3 === undefined) break b1664;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1665: {
return l2;
}
}
function f319(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1666: {
l3 = undefined;
l4 = new RegoSet();
b1667: {
l5 = f318(l0,l1); if (l5 === undefined) break b1667;
{
const k1668 = keysOf(l5), v1668 = valuesOf(l5);
for (let n1668 = 0; n1668 < v1668.length; n1668++) {
l6 = k1668 === null ? n1668 : k1668[n1668];
l7 = v1668[n1668];
b1669: {
l8 = l6;
l9 = l7;
l10 = f319(l0,l1); if (l10 === undefined) break b1669;
l11 = D(l10, l9); if (l11 === undefined) break b1669;
l12 = l11;
l13 = f313(l0,l1); if (l13 === undefined) break b1669;
l14 = D(l13, l9); if (l14 === undefined) break b1669;
l15 = l14;
l16 = f20(l0,l1,l12,l15); if (l16 === undefined) break b1669;
l17 = l16;
l4.add(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1670: {
if (l3 === undefined) break b1670;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1671: {
return l2;
}
}
function f320(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1672: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1672;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1672;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1672;
if ((l7 === false)) break b1672;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1673: {
if (l3 === undefined) break b1673;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1674: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1674;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1674;
l6 = null;
if (!Q(l5, l6)) break b1674;
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
function f321(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1677: {
l2 = new RegoSet();
}
b1678: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1678;
{
const k1679 = keysOf(l4), v1679 = valuesOf(l4);
for (let n1679 = 0; n1679 < v1679.length; n1679++) {
l5 = k1679 === null ? n1679 : k1679[n1679];
l6 = v1679[n1679];
b1680: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b1680;
if (!(l9 === "unset")) break b1680;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b1680;
l12 = l11;
l13 = new O14(l12);
l2.add(l13);
}
}
}
}
b1681: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1681;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b1681;
if ((l5 === false)) break b1681;
b1682: {
l6 = f315(l0,l1); if (l6 === undefined) break b1682;
if ((l6 === false)) break b1682;
break b1681;}
l7 = new O7("changed_on");
l2.add(l7);
}
b1683: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1683;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1683;
if ((l5 === false)) break b1683;
b1684: {
l6 = f321(l0,l1); if (l6 === undefined) break b1684;
if ((l6 === false)) break b1684;
break b1683;}
l7 = new O7("same_as_previous");
l2.add(l7);
}
b1685: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1686: {
b1687: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1687;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1687;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1687;
if ((l9 === false)) break b1687;
l10 = f318(l0,l1); if (l10 === undefined) break b1687;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1688: {
if (l3 !== undefined) break b1688;
l4 = new RegoSet();
b1689: {
l5 = f313(l0,l1); if (l5 === undefined) break b1689;
{
const k1690 = keysOf(l5), v1690 = valuesOf(l5);
for (let n1690 = 0; n1690 < v1690.length; n1690++) {
l6 = k1690 === null ? n1690 : k1690[n1690];
l7 = v1690[n1690];
b1691: {
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
b1692: {
if (l3 === undefined) break b1692;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1693: {
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
b1694: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1694;
l5 = l4;
l6 = f313(l0,l1); if (l6 === undefined) break b1694;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b1694;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1694;
l9 = l8;
l10 = f36(l0,l1,l5,l9); if (l10 === undefined) break b1694;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1695: {
if (l3 === undefined) break b1695;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1696: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b1697: {
b1698: {
l3 = undefined;
b1699: {
l4 = f313(l0,l1); if (l4 === undefined) break b1699;
if ((l4 === false)) break b1699;
break b1698;}
l5 = f314(l0,l1); if (l5 === undefined) break b1698;
l6 = l5;
l7 = [];
b1700: {
l8 = f312(l0,l1); if (l8 === undefined) break b1700;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1698;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1701: {
if (l3 !== undefined) break b1701;
l4 = f320(l0,l1); if (l4 === undefined) break b1701;
l5 = l4;
l6 = f322(l0,l1); if (l6 === undefined) break b1701;
l7 = l6;
l8 = f84(l0,l1,l5,l7); if (l8 === undefined) break b1701;
l9 = l8;
l10 = f314(l0,l1); if (l10 === undefined) break b1701;
l11 = l10;
l12 = f312(l0,l1); if (l12 === undefined) break b1701;
l13 = l12;
l14 = new RegoSet();
b1702: {
l15 = f323(l0,l1); if (l15 === undefined) break b1702;
{
const k1703 = keysOf(l15), v1703 = valuesOf(l15);
for (let n1703 = 0; n1703 < v1703.length; n1703++) {
l16 = k1703 === null ? n1703 : k1703[n1703];
l17 = v1703[n1703];
b1704: {
l18 = l16;
l19 = l17;
l20 = f313(l0,l1); if (l20 === undefined) break b1704;
l21 = D(l20, l19); if (l21 === undefined) break b1704;
l22 = l21;
l23 = f15(l0,l1,l22); if (l23 === undefined) break b1704;
l24 = l23;
{
const k1705 = keysOf(l24), v1705 = valuesOf(l24);
for (let n1705 = 0; n1705 < v1705.length; n1705++) {
l25 = k1705 === null ? n1705 : k1705[n1705];
l26 = v1705[n1705];
b1706: {
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
l30 = f322(l0,l1); if (l30 === undefined) break b1701;
l31 = l30;
l32 = new RegoSet();
b1707: {
l33 = f318(l0,l1); if (l33 === undefined) break b1707;
{
const k1708 = keysOf(l33), v1708 = valuesOf(l33);
for (let n1708 = 0; n1708 < v1708.length; n1708++) {
l34 = k1708 === null ? n1708 : k1708[n1708];
l35 = v1708[n1708];
b1709: {
l36 = l34;
l37 = l35;
l38 = f313(l0,l1); if (l38 === undefined) break b1709;
l39 = D(l38, l37); if (l39 === undefined) break b1709;
l40 = l39;
l41 = f20(l0,l1,"change_password",l40); if (l41 === undefined) break b1709;
l42 = l41;
l32.add(l42);
}
}
}
}
l43 = l32;
l44 = f320(l0,l1); if (l44 === undefined) break b1701;
l45 = l44;
l46 = new Bare();
b1710: {
l47 = f316(l0,l1); if (l47 === undefined) break b1710;
l46["expires_on"] = l47;
}
b1711: {
l48 = f324(l0,l1); if (l48 === undefined) break b1711;
l46["may_change_from"] = l48;
}
b1712: {
b1713: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1713;
l51 = H(l50) ? l50.password_compliance : undefined; if (l51 === undefined && (l51 = S(l50, "password_compliance")) === undefined) break b1713;
l52 = D(l51, "values"); if (l52 === undefined) break b1713;
l49 = merge(l52, l46);
break b1712;
}
l49 = l46;
}
l53 = l49;
l54 = new RegoSet();
b1714: {
l55 = f323(l0,l1); if (l55 === undefined) break b1714;
{
const k1715 = keysOf(l55), v1715 = valuesOf(l55);
for (let n1715 = 0; n1715 < v1715.length; n1715++) {
l56 = k1715 === null ? n1715 : k1715[n1715];
l57 = v1715[n1715];
b1716: {
l58 = l56;
l59 = l57;
l60 = f313(l0,l1); if (l60 === undefined) break b1716;
l61 = D(l60, l59); if (l61 === undefined) break b1716;
l62 = l61;
l63 = f62(l0,l1,l62); if (l63 === undefined) break b1716;
l64 = l63;
{
const k1717 = keysOf(l64), v1717 = valuesOf(l64);
for (let n1717 = 0; n1717 < v1717.length; n1717++) {
l65 = k1717 === null ? n1717 : k1717[n1717];
l66 = v1717[n1717];
b1718: {
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
l71 = f18(l0,l1,l11,l13,l9,l70); if (l71 === undefined) break b1701;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b1719: {
if (l3 === undefined) break b1719;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1720: {
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
let l3,l4,l5,l6,l7,l2;
b1721: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1721;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1721;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1722: {
if (l3 === undefined) break b1722;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1723: {
return l2;
}
}
function f326(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1724: {
l3 = undefined;
l4 = f326(l0,l1); if (l4 === undefined) break b1724;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1724;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b1724;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1725: {
if (l3 === undefined) break b1725;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1726: {
return l2;
}
}
function f327(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f328(l0,l1) {
let l3,l2;
b1727: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b1728: {
if (l3 === undefined) break b1728;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1729: {
return l2;
}
}
function g329(l0,l1) {
let l3,l4,l2;
b1730: {
l3 = undefined;
l4 = new O35("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1731: {
if (l3 === undefined) break b1731;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1732: {
return l2;
}
}
function f329(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1733: {
b1734: {
l3 = undefined;
b1735: {
l4 = f327(l0,l1); if (l4 === undefined) break b1735;
if ((l4 === false)) break b1735;
break b1734;}
l5 = f328(l0,l1); if (l5 === undefined) break b1734;
l6 = l5;
l7 = [];
b1736: {
l8 = f326(l0,l1); if (l8 === undefined) break b1736;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1734;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1737: {
if (l3 !== undefined) break b1737;
l4 = f329(l0,l1); if (l4 === undefined) break b1737;
l5 = l4;
l6 = f326(l0,l1); if (l6 === undefined) break b1737;
l7 = l6;
l8 = f327(l0,l1); if (l8 === undefined) break b1737;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1737;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1738: {
if (l3 === undefined) break b1738;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1739: {
return l2;
}
}
function f330(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1740: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1740;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1740;
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
function f331(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1743: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1743;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1743;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b1743;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1744: {
if (l3 === undefined) break b1744;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1745: {
return l2;
}
}
function f332(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function f333(l0,l1) {
let l3,l2;
b1746: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b1747: {
if (l3 === undefined) break b1747;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1748: {
return l2;
}
}
function g334(l0,l1) {
let l3,l4,l2;
b1749: {
l3 = undefined;
l4 = new O35("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1750: {
if (l3 === undefined) break b1750;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1751: {
return l2;
}
}
function f334(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1752: {
b1753: {
l3 = undefined;
b1754: {
l4 = f332(l0,l1); if (l4 === undefined) break b1754;
if ((l4 === false)) break b1754;
break b1753;}
l5 = f333(l0,l1); if (l5 === undefined) break b1753;
l6 = l5;
l7 = [];
b1755: {
l8 = f331(l0,l1); if (l8 === undefined) break b1755;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1753;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1756: {
if (l3 !== undefined) break b1756;
l4 = f334(l0,l1); if (l4 === undefined) break b1756;
l5 = l4;
l6 = f331(l0,l1); if (l6 === undefined) break b1756;
l7 = l6;
l8 = f332(l0,l1); if (l8 === undefined) break b1756;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1756;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1757: {
if (l3 === undefined) break b1757;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1758: {
return l2;
}
}
function f335(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1759: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1759;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1759;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1760: {
if (l3 === undefined) break b1760;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1761: {
return l2;
}
}
function f336(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1762: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1762;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1762;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b1762;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1763: {
if (l3 === undefined) break b1763;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1764: {
return l2;
}
}
function f337(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f338(l0,l1) {
let l3,l2;
b1765: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b1766: {
if (l3 === undefined) break b1766;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1767: {
return l2;
}
}
function g339(l0,l1) {
let l3,l4,l5,l2;
b1768: {
l3 = undefined;
l4 = new O49("purpose_limitation");
l5 = new O50("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1769: {
if (l3 === undefined) break b1769;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1770: {
return l2;
}
}
function f339(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1771: {
b1772: {
l3 = undefined;
b1773: {
l4 = f337(l0,l1); if (l4 === undefined) break b1773;
if ((l4 === false)) break b1773;
break b1772;}
l5 = f338(l0,l1); if (l5 === undefined) break b1772;
l6 = l5;
l7 = [];
b1774: {
l8 = f336(l0,l1); if (l8 === undefined) break b1774;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1772;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1775: {
if (l3 !== undefined) break b1775;
l4 = f339(l0,l1); if (l4 === undefined) break b1775;
l5 = l4;
l6 = f336(l0,l1); if (l6 === undefined) break b1775;
l7 = l6;
l8 = f337(l0,l1); if (l8 === undefined) break b1775;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1775;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1776: {
if (l3 === undefined) break b1776;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1777: {
return l2;
}
}
function f340(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1778: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1778;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1778;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1779: {
if (l3 === undefined) break b1779;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1780: {
return l2;
}
}
function f341(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1781: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1781;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1781;
l6 = l5;
l7 = f341(l0,l1); if (l7 === undefined) break b1781;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1781;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b1781;
l10 = D(l9, l6); if (l10 === undefined) break b1781;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1782: {
if (l3 === undefined) break b1782;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1783: {
return l2;
}
}
function f342(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function f343(l0,l1) {
let l3,l2;
b1784: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b1785: {
if (l3 === undefined) break b1785;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1786: {
return l2;
}
}
function g344(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1787: {
l2 = new RegoSet();
}
b1788: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1788;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1788;
{
const k1789 = keysOf(l5), v1789 = valuesOf(l5);
for (let n1789 = 0; n1789 < v1789.length; n1789++) {
l6 = k1789 === null ? n1789 : k1789[n1789];
l7 = v1789[n1789];
b1790: {
l8 = l6;
l9 = l7;
l10 = f75(l0,l1,l9); if (l10 === undefined) break b1790;
if ((l10 === false)) break b1790;
l2.add(l8);
}
}
}
}
b1791: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1791;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1791;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b1791;
if (!(l6 === true)) break b1791;
l2.add("stamped");
}
b1792: {
return l2;
}
}
function f344(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1793: {
l2 = new RegoSet();
}
b1794: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1794;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1794;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1794;
if ((l7 === false)) break b1794;
l8 = f342(l0,l1); if (l8 === undefined) break b1794;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b1794;
{
const k1795 = keysOf(l9), v1795 = valuesOf(l9);
for (let n1795 = 0; n1795 < v1795.length; n1795++) {
l10 = k1795 === null ? n1795 : k1795[n1795];
l11 = v1795[n1795];
b1796: {
l12 = l10;
l13 = l11;
l14 = f344(l0,l1); if (l14 === undefined) break b1796;
l15 = l14;
b1797: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b1797;
if ((l16 === false)) break b1797;
break b1796;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b1796;
l19 = l18;
l20 = f342(l0,l1); if (l20 === undefined) break b1796;
l21 = l20;
l22 = f20(l0,l1,l19,l21); if (l22 === undefined) break b1796;
l23 = l22;
l2.add(l23);
}
}
}
}
b1798: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1798;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b1798;
if ((l5 === false)) break b1798;
l6 = new RegoSet();
b1799: {
l7 = f342(l0,l1); if (l7 === undefined) break b1799;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b1799;
{
const k1800 = keysOf(l8), v1800 = valuesOf(l8);
for (let n1800 = 0; n1800 < v1800.length; n1800++) {
l9 = k1800 === null ? n1800 : k1800[n1800];
l10 = v1800[n1800];
b1801: {
l11 = l9;
l12 = l10;
l13 = f344(l0,l1); if (l13 === undefined) break b1801;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1801;
if ((l15 === false)) break b1801;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b1798;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b1798;
l20 = f342(l0,l1); if (l20 === undefined) break b1798;
l21 = l20;
l22 = f20(l0,l1,"statement_missing",l21); if (l22 === undefined) break b1798;
l23 = l22;
l2.add(l23);
}
b1802: {
return l2;
}
}
function f345(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1803: {
l2 = new RegoSet();
}
b1804: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1804;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1804;
if (!(l5 === "unset")) break b1804;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1804;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1804;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b1804;
l11 = l10;
l12 = new O14(l11);
l2.add(l12);
}
b1805: {
return l2;
}
}
function f346(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1806: {
b1807: {
l3 = undefined;
b1808: {
l4 = f342(l0,l1); if (l4 === undefined) break b1808;
if ((l4 === false)) break b1808;
break b1807;}
l5 = f343(l0,l1); if (l5 === undefined) break b1807;
l6 = l5;
l7 = [];
b1809: {
l8 = f341(l0,l1); if (l8 === undefined) break b1809;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1807;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1810: {
if (l3 !== undefined) break b1810;
l4 = f345(l0,l1); if (l4 === undefined) break b1810;
l5 = l4;
l6 = f346(l0,l1); if (l6 === undefined) break b1810;
l7 = l6;
l8 = f84(l0,l1,l5,l7); if (l8 === undefined) break b1810;
l9 = l8;
l10 = f342(l0,l1); if (l10 === undefined) break b1810;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1810;
l13 = l12;
l14 = f342(l0,l1); if (l14 === undefined) break b1810;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b1810;
l17 = l16;
l18 = f343(l0,l1); if (l18 === undefined) break b1810;
l19 = l18;
l20 = f341(l0,l1); if (l20 === undefined) break b1810;
l21 = l20;
l22 = f346(l0,l1); if (l22 === undefined) break b1810;
l23 = l22;
l24 = new RegoSet();
b1811: {
l25 = f345(l0,l1); if (l25 === undefined) break b1811;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b1811;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b1811;
if ((l30 === false)) break b1811;
l31 = f342(l0,l1); if (l31 === undefined) break b1811;
l32 = l31;
l33 = f20(l0,l1,"complete_entry",l32); if (l33 === undefined) break b1811;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f345(l0,l1); if (l36 === undefined) break b1810;
l37 = l36;
l38 = new O15(l13,l23,l35,l37,l17);
l39 = f18(l0,l1,l19,l21,l9,l38); if (l39 === undefined) break b1810;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1812: {
if (l3 === undefined) break b1812;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1813: {
return l2;
}
}
function f347(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g348(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1814: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1814;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1814;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1815: {
if (l3 === undefined) break b1815;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1816: {
return l2;
}
}
function f348(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1817: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1817;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1817;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1817;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1818: {
if (l3 === undefined) break b1818;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1819: {
return l2;
}
}
function f349(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f350(l0,l1) {
let l3,l2;
b1820: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b1821: {
if (l3 === undefined) break b1821;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1822: {
return l2;
}
}
function f351(l0,l1) {
let l3,l4,l5,l6,l2;
b1823: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1823;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b1823;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1824: {
if (l3 === undefined) break b1824;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1825: {
return l2;
}
}
function g352(l0,l1) {
let l3,l4,l5,l6,l2;
b1826: {
l3 = undefined;
l4 = f349(l0,l1); if (l4 === undefined) break b1826;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b1826;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1827: {
if (l3 === undefined) break b1827;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1828: {
return l2;
}
}
function f352(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1829: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b1829;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b1829;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b1829;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1830: {
if (l3 === undefined) break b1830;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1831: {
return l2;
}
}
function f353(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1832: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b1832;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b1832;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b1832;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1833: {
if (l3 === undefined) break b1833;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1834: {
return l2;
}
}
function f354(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function f355(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1835: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1835;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b1835;
if ((l9 === false)) break b1835;
l10 = new RegoSet();
b1836: {
l11 = b_split(l5,""); if (l11 === undefined) break b1836;
l12 = l11;
{
const k1837 = keysOf(l12), v1837 = valuesOf(l12);
for (let n1837 = 0; n1837 < v1837.length; n1837++) {
l13 = k1837 === null ? n1837 : k1837[n1837];
l14 = v1837[n1837];
b1838: {
l15 = l13;
l16 = l14;
l17 = f74(l0,l1,l16); if (l17 === undefined) break b1838;
if ((l17 === false)) break b1838;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b1835;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b1835;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b1835;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b1835;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b1835;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b1839: {
if (l4 === undefined) break b1839;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1840: {
return l2;
}
}
function f356(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1841: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1842: {
{
const k1843 = keysOf(l7), v1843 = valuesOf(l7);
for (let n1843 = 0; n1843 < v1843.length; n1843++) {
l9 = k1843 === null ? n1843 : k1843[n1843];
l10 = v1843[n1843];
b1844: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b1844;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b1844;
l17 = l16;
if (!Q(l17, l12)) break b1844;
l18 = b_count(l12); if (l18 === undefined) break b1844;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b1844;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b1841;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b1845: {
if (l5 === undefined) break b1845;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1846: {
return l2;
}
}
function f357(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1847: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b1847;
l11 = l10;
l12 = f356(l0,l1,l7,l11); if (l12 === undefined) break b1847;
l13 = l12;
{
const k1848 = keysOf(l13), v1848 = valuesOf(l13);
for (let n1848 = 0; n1848 < v1848.length; n1848++) {
l14 = k1848 === null ? n1848 : k1848[n1848];
l15 = v1848[n1848];
b1849: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b1849;
if ((l18 === false)) break b1849;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b1850: {
if (l6 === undefined) break b1850;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1851: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b1851;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b1851;
if ((l12 === false)) break b1851;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b1852: {
if (l6 === undefined) break b1852;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1853: {
return l2;
}
}
function f358(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b1854: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b1854;
if ((l10 === false)) break b1854;
l11 = l8;
l12 = undefined;
b1855: {
b1856: {
if (!Array.isArray(l11)) break b1856;
break b1855;
}
b1857: {
if (!O(l11)) break b1857;
break b1855;
}
b1858: {
if (!(l11 instanceof RegoSet)) break b1858;
break b1855;
}
break b1854;
}
{
const k1859 = keysOf(l11), v1859 = valuesOf(l11);
for (let n1859 = 0; n1859 < v1859.length; n1859++) {
l14 = k1859 === null ? n1859 : k1859[n1859];
l15 = v1859[n1859];
b1860: {
l16 = l14;
l13 = undefined;
b1861: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b1861;
if ((l18 === false)) break b1861;
l13 = true;
}
if (l13 !== undefined) break b1860;
l12 = true;
}
}
}
if (l12 !== undefined) break b1854;
l19 = f355(l0,l1,l7); if (l19 === undefined) break b1854;
l20 = l19;
l21 = l20;
l22 = f357(l0,l1,l21,l8,l9); if (l22 === undefined) break b1854;
if ((l22 === false)) break b1854;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b1862: {
if (l6 === undefined) break b1862;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1863: {
return l2;
}
}
function f359(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b1864: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1864;
if ((l10 === false)) break b1864;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b1865: {
if (l6 === undefined) break b1865;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1866: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f358(l0,l1,l7,l8,l9); if (l10 === undefined) break b1866;
if ((l10 === false)) break b1866;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b1867: {
if (l6 === undefined) break b1867;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1868: {
return l2;
}
}
function f360(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1869: {
l4 = undefined;
l5 = l3;
l6 = f352(l0,l1); if (l6 === undefined) break b1869;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b1869;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b1869;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b1869;
l11 = l10;
if (!Array.isArray(l11)) break b1869;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b1869;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b1869;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b1869;
l17 = l15;
l18 = f352(l0,l1); if (l18 === undefined) break b1869;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b1869;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b1869;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b1869;
if ((l22 === false)) break b1869;
l23 = f352(l0,l1); if (l23 === undefined) break b1869;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b1869;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b1869;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b1869;
if ((l27 === false)) break b1869;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1870: {
if (l4 === undefined) break b1870;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1871: {
return l2;
}
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1872: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b1872;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b1872;
if ((l5 === false)) break b1872;
l6 = f351(l0,l1); if (l6 === undefined) break b1872;
l7 = H(l6) ? l6.unit : undefined; if (l7 === undefined && (l7 = S(l6, "unit")) === undefined) break b1872;
l8 = l7;
b1873: {
l9 = f360(l0,l1,l8); if (l9 === undefined) break b1873;
if ((l9 === false)) break b1873;
break b1872;}
l10 = f351(l0,l1); if (l10 === undefined) break b1872;
l11 = H(l10) ? l10.unit : undefined; if (l11 === undefined && (l11 = S(l10, "unit")) === undefined) break b1872;
l12 = l11;
l13 = f355(l0,l1,l12); if (l13 === undefined) break b1872;
l14 = l13;
l15 = f354(l0,l1); if (l15 === undefined) break b1872;
l16 = H(l15) ? l15.district_prefixes : undefined; if (l16 === undefined && (l16 = S(l15, "district_prefixes")) === undefined) break b1872;
l17 = l16;
l18 = f356(l0,l1,l14,l17); if (l18 === undefined) break b1872;
l19 = l18;
{
const k1874 = keysOf(l19), v1874 = valuesOf(l19);
for (let n1874 = 0; n1874 < v1874.length; n1874++) {
l20 = k1874 === null ? n1874 : k1874[n1874];
l21 = v1874[n1874];
b1875: {
l22 = l20;
l23 = l21;
l24 = f360(l0,l1,l23); if (l24 === undefined) break b1875;
if ((l24 === false)) break b1875;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1876: {
if (l3 === undefined) break b1876;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1877: {
return l2;
}
}
function f361(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1878: {
l2 = new Bare();
}
b1879: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b1879;
{
const k1880 = keysOf(l4), v1880 = valuesOf(l4);
for (let n1880 = 0; n1880 < v1880.length; n1880++) {
l5 = k1880 === null ? n1880 : k1880[n1880];
l6 = v1880[n1880];
b1881: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1881;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b1882: {
return l2;
}
}
function f362(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1883: {
l2 = new RegoSet();
}
b1884: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b1884;
{
const k1885 = keysOf(l4), v1885 = valuesOf(l4);
for (let n1885 = 0; n1885 < v1885.length; n1885++) {
l5 = k1885 === null ? n1885 : k1885[n1885];
l6 = v1885[n1885];
b1886: {
l7 = l5;
l8 = l6;
b1887: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1887;
if ((l9 === false)) break b1887;
break b1886;}
l2.add(l7);
}
}
}
}
b1888: {
return l2;
}
}
function f363(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function f364(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1889: {
l4 = undefined;
l5 = l3;
l6 = f362(l0,l1); if (l6 === undefined) break b1889;
l7 = D(l6, l5); if (l7 === undefined) break b1889;
{
const k1890 = keysOf(l7), v1890 = valuesOf(l7);
for (let n1890 = 0; n1890 < v1890.length; n1890++) {
l8 = k1890 === null ? n1890 : k1890[n1890];
l9 = v1890[n1890];
b1891: {
l10 = l8;
l11 = l9;
l12 = f351(l0,l1); if (l12 === undefined) break b1891;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b1891;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b1891;
if ((l15 === false)) break b1891;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1892: {
if (l4 === undefined) break b1892;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1893: {
l4 = undefined;
l5 = l3;
l6 = f363(l0,l1); if (l6 === undefined) break b1893;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1893;
if ((l8 === false)) break b1893;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1894: {
if (l4 === undefined) break b1894;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1895: {
return l2;
}
}
function f365(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1896: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1896;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b1896;
if ((l8 === false)) break b1896;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1896;
if ((l9 === false)) break b1896;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1897: {
if (l4 === undefined) break b1897;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1898: {
return l2;
}
}
function f366(l0,l1) {
let l3,l4,l5,l6,l2;
b1899: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1899;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b1899;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1900: {
if (l3 === undefined) break b1900;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1901: {
return l2;
}
}
function f367(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1902: {
b1903: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b1903;
l8 = f75(l0,l1,l6); if (l8 === undefined) break b1903;
if ((l8 === false)) break b1903;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1904: {
if (l5 !== undefined) break b1904;
l6 = l3;
l7 = l4;
l8 = f355(l0,l1,l6); if (l8 === undefined) break b1904;
l9 = l8;
l10 = f355(l0,l1,l7); if (l10 === undefined) break b1904;
l11 = l10;
if (!Q(l9, l11)) break b1904;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1905: {
if (l5 === undefined) break b1905;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1906: {
return l2;
}
}
function g368(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b1907: {
l3 = undefined;
b1908: {
l4 = f352(l0,l1); if (l4 === undefined) break b1908;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b1908;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b1908;
if ((l6 === false)) break b1908;
break b1907;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1909: {
if (l3 === undefined) break b1909;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1910: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1910;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1910;
l6 = l5;
l7 = f351(l0,l1); if (l7 === undefined) break b1910;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b1910;
l9 = l8;
l10 = f367(l0,l1,l6,l9); if (l10 === undefined) break b1910;
if ((l10 === false)) break b1910;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1911: {
if (l3 === undefined) break b1911;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1912: {
return l2;
}
}
function f368(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function f369(l0,l1) {
let l3,l4,l5,l6,l2;
b1913: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1913;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b1913;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1914: {
if (l3 === undefined) break b1914;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1915: {
return l2;
}
}
function g370(l0,l1) {
let l3,l4,l5,l2;
b1916: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1916;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1916;
if (!(l5 === false)) break b1916;
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
function f370(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l2;
b1919: {
l3 = undefined;
b1920: {
l4 = f352(l0,l1); if (l4 === undefined) break b1920;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b1920;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b1920;
if ((l6 === false)) break b1920;
break b1919;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1921: {
if (l3 === undefined) break b1921;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1922: {
l3 = undefined;
b1923: {
l4 = f370(l0,l1); if (l4 === undefined) break b1923;
if ((l4 === false)) break b1923;
break b1922;}
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
function f371(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1926: {
l2 = new RegoSet();
}
b1927: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1927;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1927;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1927;
if ((l7 === false)) break b1927;
l2.add("user.unit");
}
b1928: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1928;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1928;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1928;
if ((l7 === false)) break b1928;
l2.add("user.post_ends_on");
}
b1929: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1929;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1929;
l6 = null;
if (!Q(l5, l6)) break b1929;
l2.add("user.post_ends_on");
}
b1930: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1930;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1930;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1930;
if ((l7 === false)) break b1930;
l2.add("account.application_form");
}
b1931: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1931;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1931;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1931;
if ((l7 === false)) break b1931;
l2.add("account.confidentiality_pledge");
}
b1932: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1932;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1932;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1932;
if ((l7 === false)) break b1932;
l2.add("account.default_password");
}
b1933: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1933;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b1933;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1933;
if ((l7 === false)) break b1933;
l2.add("account.password_changed_on");
}
b1934: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1934;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1934;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1934;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1934;
if ((l8 === false)) break b1934;
l2.add("session.idle_minutes");
}
b1935: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1935;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1935;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1935;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b1935;
if ((l8 === false)) break b1935;
l2.add("client.ip");
}
b1936: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1936;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1936;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b1936;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1936;
if ((l8 === false)) break b1936;
l2.add("client.allowed_ips");
}
b1937: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1937;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1937;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1937;
if ((l7 === false)) break b1937;
l2.add("query.within_approved_scope");
}
b1938: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1938;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1938;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1938;
if ((l7 === false)) break b1938;
l2.add("query.purpose_listed");
}
b1939: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1939;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1939;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1939;
if ((l7 === false)) break b1939;
l2.add("query.fields");
}
b1940: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1940;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1940;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1940;
if ((l7 === false)) break b1940;
l2.add("account.approved_from");
}
b1941: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1941;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1941;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1941;
if ((l7 === false)) break b1941;
l2.add("account.approved_until");
}
b1942: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1942;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1942;
l6 = null;
if (!Q(l5, l6)) break b1942;
l2.add("account.approved_until");
}
b1943: {
return l2;
}
}
function f372(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1944: {
l2 = new RegoSet();
}
b1945: {
l3 = undefined;
b1946: {
l4 = f364(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b1946;
if ((l4 === false)) break b1946;
break b1945;}
l2.add("confidentiality_pledge_missing");
}
b1947: {
l3 = undefined;
b1948: {
l4 = f364(l0,l1,"password_expired"); if (l4 === undefined) break b1948;
if ((l4 === false)) break b1948;
break b1947;}
l5 = f372(l0,l1); if (l5 === undefined) break b1947;
l6 = l5;
b1949: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b1949;
if ((l7 === false)) break b1949;
break b1947;}
l2.add("password_expired");
}
b1950: {
return l2;
}
}
function f373(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function f374(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1951: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1951;
if (!(l8 === "exceeded")) break b1951;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1951;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1951;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b1951;
if ((l12 === false)) break b1951;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1952: {
if (l5 === undefined) break b1952;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1953: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1953;
if (!(l8 === "reached")) break b1953;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1953;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1953;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b1953;
if ((l12 === false)) break b1953;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1954: {
if (l5 === undefined) break b1954;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1955: {
return l2;
}
}
function f375(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1956: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1956;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b1956;
if ((l8 === false)) break b1956;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1956;
if ((l9 === false)) break b1956;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1957: {
if (l4 === undefined) break b1957;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1958: {
return l2;
}
}
function g376(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1959: {
l2 = new RegoSet();
}
b1960: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1960;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b1960;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1960;
if (!(l6 === "active")) break b1960;
l2.add("linkage_not_active");
}
b1961: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1961;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b1961;
if (!(l5 === "service")) break b1961;
l2.add("personal_account_not_served");
}
b1962: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1962;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1962;
l6 = l5;
l7 = f353(l0,l1); if (l7 === undefined) break b1962;
l8 = l7;
l9 = f354(l0,l1); if (l9 === undefined) break b1962;
l10 = l9;
l11 = f359(l0,l1,l6,l8,l10); if (l11 === undefined) break b1962;
if ((l11 === false)) break b1962;
l2.add("unit_not_listed");
}
b1963: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1963;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1963;
l6 = l5;
l7 = f360(l0,l1,l6); if (l7 === undefined) break b1963;
if ((l7 === false)) break b1963;
l2.add("unit_not_listed");
}
b1964: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1964;
if ((l4 === false)) break b1964;
l2.add("unit_not_listed");
}
b1965: {
l3 = undefined;
l4 = f364(l0,l1,"role_may_not_query"); if (l4 === undefined) break b1965;
if ((l4 === false)) break b1965;
l2.add("role_may_not_query");
}
b1966: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1966;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1966;
l6 = null;
if (!Q(l5, l6)) break b1966;
l2.add("post_ended");
}
b1967: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1967;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1967;
l6 = l5;
l7 = f365(l0,l1,l6); if (l7 === undefined) break b1967;
if ((l7 === false)) break b1967;
l2.add("post_ended");
}
b1968: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1968;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b1968;
if (!(l5 === true)) break b1968;
l6 = f368(l0,l1); if (l6 === undefined) break b1968;
if ((l6 === false)) break b1968;
l7 = f371(l0,l1); if (l7 === undefined) break b1968;
if ((l7 === false)) break b1968;
l2.add("right_not_approved");
}
b1969: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1969;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1969;
l6 = f351(l0,l1); if (l6 === undefined) break b1969;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b1969;
if (!Q(l5, l7)) break b1969;
l8 = f351(l0,l1); if (l8 === undefined) break b1969;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b1969;
l10 = l9;
l11 = f75(l0,l1,l10); if (l11 === undefined) break b1969;
if ((l11 === false)) break b1969;
l2.add("account_not_own");
}
b1970: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1970;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1970;
if (!(l5 === "active")) break b1970;
l2.add("account_not_active");
}
b1971: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1971;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1971;
if (!(l5 === "locked")) break b1971;
b1972: {
l6 = f352(l0,l1); if (l6 === undefined) break b1972;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b1972;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b1972;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b1972;
if ((l9 === false)) break b1972;
break b1971;}
l2.add("account_not_active");
}
b1973: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1973;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1973;
if (!(l5 === true)) break b1973;
l2.add("application_form_missing");
}
b1974: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1974;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1974;
if (!(l5 === true)) break b1974;
l2.add("confidentiality_pledge_missing");
}
b1975: {
l3 = undefined;
b1976: {
l4 = f364(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b1976;
if ((l4 === false)) break b1976;
break b1975;}
l2.add("confidentiality_pledge_missing");
}
b1977: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1977;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1977;
if (!(l5 === false)) break b1977;
l2.add("default_password");
}
b1978: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b1978;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b1978;
if ((l6 === false)) break b1978;
l7 = f366(l0,l1); if (l7 === undefined) break b1978;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b1978;
l9 = l8;
l10 = f348(l0,l1); if (l10 === undefined) break b1978;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b1978;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b1978;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b1978;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1978;
l15 = l14;
l16 = f36(l0,l1,l9,l15); if (l16 === undefined) break b1978;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1978;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b1978;
if ((l20 === false)) break b1978;
l2.add("password_expired");
}
b1979: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b1979;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b1979;
if ((l6 === false)) break b1979;
l2.add("password_expired");
}
b1980: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1980;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1980;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1980;
l7 = l6;
l8 = f348(l0,l1); if (l8 === undefined) break b1980;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1980;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b1980;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b1980;
l12 = l11;
l13 = f374(l0,l1,l7,l12); if (l13 === undefined) break b1980;
if ((l13 === false)) break b1980;
l2.add("session_idle");
}
b1981: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1981;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1981;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1981;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1981;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b1981;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b1981;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b1981;
if ((l12 === false)) break b1981;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1981;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b1981;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b1981;
l16 = l15;
l17 = f75(l0,l1,l16); if (l17 === undefined) break b1981;
if ((l17 === false)) break b1981;
l2.add("ip_not_whitelisted");
}
b1982: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1982;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b1982;
l6 = l5;
l7 = f75(l0,l1,l6); if (l7 === undefined) break b1982;
if ((l7 === false)) break b1982;
l2.add("case_number_missing");
}
b1983: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1983;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b1983;
l6 = l5;
l7 = f75(l0,l1,l6); if (l7 === undefined) break b1983;
if ((l7 === false)) break b1983;
l2.add("reason_missing");
}
b1984: {
l3 = undefined;
l4 = [];
b1985: {
l5 = f352(l0,l1); if (l5 === undefined) break b1985;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b1985;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b1985;
{
const k1986 = keysOf(l7), v1986 = valuesOf(l7);
for (let n1986 = 0; n1986 < v1986.length; n1986++) {
l8 = k1986 === null ? n1986 : k1986[n1986];
l9 = v1986[n1986];
b1987: {
l10 = l8;
l11 = l9;
l12 = f369(l0,l1); if (l12 === undefined) break b1987;
l13 = D(l12, l11); if (l13 === undefined) break b1987;
l14 = l13;
l15 = f75(l0,l1,l14); if (l15 === undefined) break b1987;
if ((l15 === false)) break b1987;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b1984;
l18 = l17;
l19 = f352(l0,l1); if (l19 === undefined) break b1984;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b1984;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b1984;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b1984;
if ((l23 === false)) break b1984;
l2.add("statement_missing");
}
b1988: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1988;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b1988;
if (!(l5 === true)) break b1988;
l2.add("not_official_use");
}
b1989: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1989;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1989;
if (!(l5 === true)) break b1989;
l2.add("purpose_not_listed");
}
b1990: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1990;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1990;
l6 = l5;
l7 = undefined;
b1991: {
b1992: {
if (!Array.isArray(l6)) break b1992;
break b1991;
}
b1993: {
if (!O(l6)) break b1993;
break b1991;
}
b1994: {
if (!(l6 instanceof RegoSet)) break b1994;
break b1991;
}
break b1990;
}
{
const k1995 = keysOf(l6), v1995 = valuesOf(l6);
for (let n1995 = 0; n1995 < v1995.length; n1995++) {
l9 = k1995 === null ? n1995 : k1995[n1995];
l10 = v1995[n1995];
b1996: {
l11 = l9;
l8 = undefined;
b1997: {
l12 = l10;
l13 = f352(l0,l1); if (l13 === undefined) break b1997;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b1997;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b1997;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b1997;
if ((l17 === false)) break b1997;
l8 = true;
}
if (l8 !== undefined) break b1996;
l7 = true;
}
}
}
if (l7 !== undefined) break b1990;
l2.add("field_not_allowed");
}
b1998: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b1998;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1998;
if (!(l5 === true)) break b1998;
l2.add("outside_approved_scope");
}
b1999: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1999;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1999;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1999;
if ((l7 === false)) break b1999;
l2.add("approval_missing");
}
b2000: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2000;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2000;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2000;
if ((l7 === false)) break b2000;
l2.add("approval_not_started");
}
b2001: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2001;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2001;
l6 = l5;
l7 = f375(l0,l1,l6); if (l7 === undefined) break b2001;
if ((l7 === false)) break b2001;
l2.add("approval_expired");
}
b2002: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2002;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2002;
l6 = null;
if (!Q(l5, l6)) break b2002;
l2.add("approval_expired");
}
b2003: {
return l2;
}
}
function f376(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2004: {
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
b2005: {
if (l3 === undefined) break b2005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2006: {
return l2;
}
}
function f377(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2007: {
l3 = undefined;
l4 = [];
b2008: {
l5 = f352(l0,l1); if (l5 === undefined) break b2008;
{
const k2009 = keysOf(l5), v2009 = valuesOf(l5);
for (let n2009 = 0; n2009 < v2009.length; n2009++) {
l6 = k2009 === null ? n2009 : k2009[n2009];
l7 = v2009[n2009];
b2010: {
l8 = l6;
l9 = l7;
l10 = f377(l0,l1); if (l10 === undefined) break b2010;
l11 = D(l10, l8); if (l11 === undefined) break b2010;
{
const k2011 = keysOf(l11), v2011 = valuesOf(l11);
for (let n2011 = 0; n2011 < v2011.length; n2011++) {
l12 = k2011 === null ? n2011 : k2011[n2011];
l13 = v2011[n2011];
b2012: {
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
b2013: {
if (l3 === undefined) break b2013;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2014: {
return l2;
}
}
function f378(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2015: {
l2 = new RegoSet();
}
b2016: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2017 = keysOf(l5), v2017 = valuesOf(l5);
for (let n2017 = 0; n2017 < v2017.length; n2017++) {
l6 = k2017 === null ? n2017 : k2017[n2017];
l7 = v2017[n2017];
b2018: {
l8 = l6;
l9 = l7;
b2019: {
l10 = f364(l0,l1,l9); if (l10 === undefined) break b2019;
if ((l10 === false)) break b2019;
break b2018;}
l2.add(l9);
}
}
}
}
b2020: {
return l2;
}
}
function f379(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2021: {
l3 = undefined;
l4 = [];
b2022: {
l5 = f378(l0,l1); if (l5 === undefined) break b2022;
{
const k2023 = keysOf(l5), v2023 = valuesOf(l5);
for (let n2023 = 0; n2023 < v2023.length; n2023++) {
l6 = k2023 === null ? n2023 : k2023[n2023];
l7 = v2023[n2023];
b2024: {
l8 = l6;
if (!Array.isArray(l7)) break b2024;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2024;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2024;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2024;
l14 = l12;
l15 = f372(l0,l1); if (l15 === undefined) break b2024;
l16 = l15;
b2025: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2025;
if ((l17 === false)) break b2025;
break b2024;}
l18 = f379(l0,l1); if (l18 === undefined) break b2024;
l19 = l18;
b2026: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2026;
if ((l20 === false)) break b2026;
break b2024;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2027: {
if (l3 === undefined) break b2027;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2028: {
return l2;
}
}
function f380(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2029: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2029;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2029;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2029;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2029;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2029;
if (!(l8 === "unset")) break b2029;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2030: {
if (l3 === undefined) break b2030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2031: {
return l2;
}
}
function f381(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2032: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2032;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2032;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2032;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2032;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2032;
if (!(l8 === "unset")) break b2032;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2033: {
if (l3 === undefined) break b2033;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2034: {
return l2;
}
}
function f382(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2035: {
l2 = new RegoSet();
}
b2036: {
l3 = undefined;
l4 = f380(l0,l1); if (l4 === undefined) break b2036;
{
const k2037 = keysOf(l4), v2037 = valuesOf(l4);
for (let n2037 = 0; n2037 < v2037.length; n2037++) {
l5 = k2037 === null ? n2037 : k2037[n2037];
l6 = v2037[n2037];
b2038: {
l7 = l5;
if (!Array.isArray(l6)) break b2038;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2038;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2038;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2038;
l13 = l11;
l2.add(l12);
}
}
}
}
b2039: {
l3 = undefined;
b2040: {
l4 = "password_expired";
l5 = f381(l0,l1); if (l5 === undefined) break b2040;
l6 = l5;
l2.add(l4);
}
b2041: {
l7 = "session_idle";
l8 = f382(l0,l1); if (l8 === undefined) break b2041;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2039;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2039;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2039;
{
const k2042 = keysOf(l13), v2042 = valuesOf(l13);
for (let n2042 = 0; n2042 < v2042.length; n2042++) {
l14 = k2042 === null ? n2042 : k2042[n2042];
l15 = v2042[n2042];
b2043: {
l16 = l14;
b2044: {
l17 = D(l10, l14); if (l17 === undefined) break b2044;
break b2043;}
b2045: {
b2046: {
break b2045;
}
break b2043;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2047: {
return l2;
}
}
function f383(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2048: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2048;
l5 = l4;
l6 = f383(l0,l1); if (l6 === undefined) break b2048;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2048;
l9 = l8;
l10 = f352(l0,l1); if (l10 === undefined) break b2048;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2048;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2049: {
if (l3 === undefined) break b2049;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2050: {
return l2;
}
}
function f384(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function f385(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2051: {
b2052: {
l4 = undefined;
l5 = l3;
l6 = f366(l0,l1); if (l6 === undefined) break b2052;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2052;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2052;
l10 = D(l9, l8); if (l10 === undefined) break b2052;
l11 = l10;
l12 = new O8(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2052;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2053: {
if (l4 !== undefined) break b2053;
l5 = l3;
l6 = [];
b2054: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2054;
{
const k2055 = keysOf(l7), v2055 = valuesOf(l7);
for (let n2055 = 0; n2055 < v2055.length; n2055++) {
l8 = k2055 === null ? n2055 : k2055[n2055];
l9 = v2055[n2055];
b2056: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2056;
l13 = l12;
l14 = f351(l0,l1); if (l14 === undefined) break b2056;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2056;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2056;
if ((l17 === false)) break b2056;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2056;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2053;
l23 = l22;
l24 = new O8(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2053;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2057: {
if (l4 !== undefined) break b2057;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2058: {
if (l4 === undefined) break b2058;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2059: {
return l2;
}
}
function f386(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2060: {
b2061: {
l4 = undefined;
l5 = l3;
l6 = f366(l0,l1); if (l6 === undefined) break b2061;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2061;
if (!(l7 === true)) break b2061;
b2062: {
l8 = f368(l0,l1); if (l8 === undefined) break b2062;
if ((l8 === false)) break b2062;
break b2061;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2061;
l10 = l9;
l11 = f385(l0,l1,l10); if (l11 === undefined) break b2061;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2063: {
if (l4 !== undefined) break b2063;
l5 = l3;
l6 = f366(l0,l1); if (l6 === undefined) break b2063;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2063;
if (!(l7 === true)) break b2063;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2063;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2064: {
if (l4 !== undefined) break b2064;
l5 = l3;
l6 = f385(l0,l1,l5); if (l6 === undefined) break b2064;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2065: {
if (l4 === undefined) break b2065;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2066: {
return l2;
}
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2067: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2067;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2067;
l6 = l5;
l7 = [l6];
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2068: {
if (l3 === undefined) break b2068;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2069: {
return l2;
}
}
function f387(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2070: {
l3 = undefined;
l4 = [];
b2071: {
l5 = f369(l0,l1); if (l5 === undefined) break b2071;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2071;
{
const k2072 = keysOf(l6), v2072 = valuesOf(l6);
for (let n2072 = 0; n2072 < v2072.length; n2072++) {
l7 = k2072 === null ? n2072 : k2072[n2072];
l8 = v2072[n2072];
b2073: {
l9 = l7;
l10 = l8;
l11 = f352(l0,l1); if (l11 === undefined) break b2073;
l12 = H(l11) ? l11.field_not_allowed : undefined; if (l12 === undefined && (l12 = S(l11, "field_not_allowed")) === undefined) break b2073;
l13 = H(l12) ? l12.fields : undefined; if (l13 === undefined && (l13 = S(l12, "fields")) === undefined) break b2073;
l14 = l13;
b2074: {
l15 = b_internal_member_2(l10,l14); if (l15 === undefined) break b2074;
if ((l15 === false)) break b2074;
break b2073;}
l16 = 10;
l17 = b_format_int(l9,l16); if (l17 === undefined) break b2073;
l18 = l17;
l19 = ["query.fields[",l18,"]"];
l20 = b_concat("",l19); if (l20 === undefined) break b2073;
l21 = l20;
l22 = l21;
l4.push(l22);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b2075: {
if (l3 === undefined) break b2075;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2076: {
return l2;
}
}
function f388(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2077: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2077;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2077;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2077;
l7 = l6;
l8 = [l7];
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2078: {
if (l3 === undefined) break b2078;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2079: {
return l2;
}
}
function f389(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function f390(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2080: {
b2081: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b2081;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b2081;
if ((l11 === false)) break b2081;
l12 = b_sort(l7); if (l12 === undefined) break b2081;
l13 = l12;
l14 = new O51(l13);
l15 = b_object_union(l6,l14); if (l15 === undefined) break b2081;
l16 = l15;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2082: {
if (l5 !== undefined) break b2082;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2083: {
if (l5 === undefined) break b2083;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2084: {
return l2;
}
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2085: {
l3 = undefined;
l4 = new RegoSet();
b2086: {
l5 = f384(l0,l1); if (l5 === undefined) break b2086;
{
const k2087 = keysOf(l5), v2087 = valuesOf(l5);
for (let n2087 = 0; n2087 < v2087.length; n2087++) {
l6 = k2087 === null ? n2087 : k2087[n2087];
l7 = v2087[n2087];
b2088: {
l8 = l6;
l9 = l7;
l10 = f386(l0,l1,l9); if (l10 === undefined) break b2088;
l11 = l10;
l12 = f20(l0,l1,l8,l11); if (l12 === undefined) break b2088;
l13 = l12;
l14 = [];
b2089: {
b2090: {
b2091: {
b2092: {
l15 = dynamic[["g0","hdp","query_permission","things",l8].join("/")]?.(l0,l1); if (l15 === undefined) break b2092;
break b2091;
}
b2093: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b2093;
l17 = H(l16) ? l16.query_permission : undefined; if (l17 === undefined && (l17 = S(l16, "query_permission")) === undefined) break b2093;
l18 = H(l17) ? l17.things : undefined; if (l18 === undefined && (l18 = S(l17, "things")) === undefined) break b2093;
l19 = D(l18, l8); if (l19 === undefined) break b2093;
l15 = l19;
break b2091;
}
break b2089;
}
{
const k2094 = keysOf(l15), v2094 = valuesOf(l15);
for (let n2094 = 0; n2094 < v2094.length; n2094++) {
l20 = k2094 === null ? n2094 : k2094[n2094];
l21 = v2094[n2094];
b2095: {
l22 = l20;
l23 = l21;
l14.push(l23);
}
}
}
}
}
l24 = l14;
l25 = f390(l0,l1,l13,l24); if (l25 === undefined) break b2088;
l26 = l25;
l4.add(l26);
}
}
}
}
l27 = l4;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b2096: {
if (l3 === undefined) break b2096;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2097: {
return l2;
}
}
function f391(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2098: {
l2 = new RegoSet();
}
b2099: {
l3 = undefined;
l4 = f380(l0,l1); if (l4 === undefined) break b2099;
{
const k2100 = keysOf(l4), v2100 = valuesOf(l4);
for (let n2100 = 0; n2100 < v2100.length; n2100++) {
l5 = k2100 === null ? n2100 : k2100[n2100];
l6 = v2100[n2100];
b2101: {
l7 = l5;
if (!Array.isArray(l6)) break b2101;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2101;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2101;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2101;
l13 = l11;
l14 = new O7(l13);
l2.add(l14);
}
}
}
}
b2102: {
l3 = undefined;
b2103: {
l4 = "password_expired";
l5 = f381(l0,l1); if (l5 === undefined) break b2103;
l6 = l5;
l7 = f352(l0,l1); if (l7 === undefined) break b2103;
l8 = D(l7, l4); if (l8 === undefined) break b2103;
if ((l8 === false)) break b2103;
l9 = new O14(l6);
l2.add(l9);
}
b2104: {
l10 = "session_idle";
l11 = f382(l0,l1); if (l11 === undefined) break b2104;
l12 = l11;
l13 = f352(l0,l1); if (l13 === undefined) break b2104;
l14 = D(l13, l10); if (l14 === undefined) break b2104;
if ((l14 === false)) break b2104;
l15 = new O14(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2102;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2102;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2102;
{
const k2105 = keysOf(l19), v2105 = valuesOf(l19);
for (let n2105 = 0; n2105 < v2105.length; n2105++) {
l20 = k2105 === null ? n2105 : k2105[n2105];
l21 = v2105[n2105];
b2106: {
l22 = l20;
b2107: {
l23 = D(l16, l20); if (l23 === undefined) break b2107;
break b2106;}
b2108: {
b2109: {
break b2108;
}
break b2106;
}
l26 = l21;
l27 = f352(l0,l1); if (l27 === undefined) break b2106;
l28 = D(l27, l22); if (l28 === undefined) break b2106;
if ((l28 === false)) break b2106;
l29 = new O14(l26);
l2.add(l29);
}
}
}
}
b2110: {
return l2;
}
}
function f392(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2111: {
b2112: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2112;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2112;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2112;
if ((l9 === false)) break b2112;
l10 = f384(l0,l1); if (l10 === undefined) break b2112;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2113: {
if (l3 !== undefined) break b2113;
l4 = f352(l0,l1); if (l4 === undefined) break b2113;
l5 = l4;
l6 = f373(l0,l1); if (l6 === undefined) break b2113;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2113;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2114: {
if (l3 === undefined) break b2114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2115: {
return l2;
}
}
function f393(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2116: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b2116;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2116;
l6 = l5;
l7 = f353(l0,l1); if (l7 === undefined) break b2116;
l8 = l7;
l9 = f354(l0,l1); if (l9 === undefined) break b2116;
l10 = l9;
l11 = f358(l0,l1,l6,l8,l10); if (l11 === undefined) break b2116;
if ((l11 === false)) break b2116;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2117: {
if (l3 === undefined) break b2117;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2118: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b2118;
if ((l4 === false)) break b2118;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2119: {
if (l3 === undefined) break b2119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2120: {
return l2;
}
}
function f394(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l30,l2;
b2121: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b2121;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2121;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2121;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2121;
{
const k2122 = keysOf(l7), v2122 = valuesOf(l7);
for (let n2122 = 0; n2122 < v2122.length; n2122++) {
l8 = k2122 === null ? n2122 : k2122[n2122];
l9 = v2122[n2122];
b2123: {
l10 = l8;
l11 = l9;
l12 = f351(l0,l1); if (l12 === undefined) break b2123;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2123;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2123;
if ((l15 === false)) break b2123;
l16 = f352(l0,l1); if (l16 === undefined) break b2123;
l17 = H(l16) ? l16.statement_missing : undefined; if (l17 === undefined && (l17 = S(l16, "statement_missing")) === undefined) break b2123;
l18 = H(l17) ? l17.also_asked : undefined; if (l18 === undefined && (l18 = S(l17, "also_asked")) === undefined) break b2123;
l19 = H(l18) ? l18.unless : undefined; if (l19 === undefined && (l19 = S(l18, "unless")) === undefined) break b2123;
l20 = l19;
l21 = undefined;
b2124: {
b2125: {
if (!Array.isArray(l20)) break b2125;
break b2124;
}
b2126: {
if (!O(l20)) break b2126;
break b2124;
}
b2127: {
if (!(l20 instanceof RegoSet)) break b2127;
break b2124;
}
break b2123;
}
{
const k2128 = keysOf(l20), v2128 = valuesOf(l20);
for (let n2128 = 0; n2128 < v2128.length; n2128++) {
l23 = k2128 === null ? n2128 : k2128[n2128];
l24 = v2128[n2128];
b2129: {
l25 = l23;
l22 = undefined;
b2130: {
l26 = l24;
l27 = f351(l0,l1); if (l27 === undefined) break b2130;
l28 = H(l27) ? l27.roles : undefined; if (l28 === undefined && (l28 = S(l27, "roles")) === undefined) break b2130;
l29 = l28;
b2131: {
l30 = b_internal_member_2(l26,l29); if (l30 === undefined) break b2131;
if ((l30 === false)) break b2131;
break b2130;}
l22 = true;
}
if (l22 !== undefined) break b2129;
l21 = true;
}
}
}
if (l21 !== undefined) break b2123;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2132: {
if (l3 === undefined) break b2132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2133: {
return l2;
}
}
function f395(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2134: {
l2 = new RegoSet();
}
b2135: {
l3 = undefined;
l4 = f393(l0,l1); if (l4 === undefined) break b2135;
{
const k2136 = keysOf(l4), v2136 = valuesOf(l4);
for (let n2136 = 0; n2136 < v2136.length; n2136++) {
l5 = k2136 === null ? n2136 : k2136[n2136];
l6 = v2136[n2136];
b2137: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2137;
if ((l9 === false)) break b2137;
l10 = f385(l0,l1,l8); if (l10 === undefined) break b2137;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2137;
l13 = l12;
{
const k2138 = keysOf(l13), v2138 = valuesOf(l13);
for (let n2138 = 0; n2138 < v2138.length; n2138++) {
l14 = k2138 === null ? n2138 : k2138[n2138];
l15 = v2138[n2138];
b2139: {
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
b2140: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2140;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2140;
l6 = l5;
l7 = f386(l0,l1,l6); if (l7 === undefined) break b2140;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2140;
l10 = l9;
{
const k2141 = keysOf(l10), v2141 = valuesOf(l10);
for (let n2141 = 0; n2141 < v2141.length; n2141++) {
l11 = k2141 === null ? n2141 : k2141[n2141];
l12 = v2141[n2141];
b2142: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2143: {
l3 = undefined;
l4 = f393(l0,l1); if (l4 === undefined) break b2143;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2143;
if ((l5 === false)) break b2143;
l6 = f394(l0,l1); if (l6 === undefined) break b2143;
if ((l6 === false)) break b2143;
l7 = f352(l0,l1); if (l7 === undefined) break b2143;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2143;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b2143;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2143;
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
l4 = f393(l0,l1); if (l4 === undefined) break b2146;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2146;
if ((l5 === false)) break b2146;
l6 = f395(l0,l1); if (l6 === undefined) break b2146;
if ((l6 === false)) break b2146;
l7 = f352(l0,l1); if (l7 === undefined) break b2146;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b2146;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b2146;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2146;
l12 = l11;
{
const k2147 = keysOf(l12), v2147 = valuesOf(l12);
for (let n2147 = 0; n2147 < v2147.length; n2147++) {
l13 = k2147 === null ? n2147 : k2147[n2147];
l14 = v2147[n2147];
b2148: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2149: {
return l2;
}
}
function f396(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2150: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b2150;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2150;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2150;
if ((l7 === false)) break b2150;
l8 = f351(l0,l1); if (l8 === undefined) break b2150;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2150;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2150;
if ((l11 === false)) break b2150;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2151: {
if (l3 === undefined) break b2151;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2152: {
return l2;
}
}
function f397(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2153: {
b2154: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2154;
if ((l4 === false)) break b2154;
l5 = f349(l0,l1); if (l5 === undefined) break b2154;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2154;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2154;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2154;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2155: {
if (l3 !== undefined) break b2155;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2156: {
if (l3 === undefined) break b2156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2157: {
return l2;
}
}
function f398(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2158: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2158;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2158;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2158;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2158;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2159: {
if (l3 === undefined) break b2159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2160: {
return l2;
}
}
function f399(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2161: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2161;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2161;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2161;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2161;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2162: {
if (l3 === undefined) break b2162;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2163: {
return l2;
}
}
function f400(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g401(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2164: {
l2 = new RegoSet();
}
b2165: {
l3 = undefined;
b2166: {
l4 = "password_expired";
l5 = f399(l0,l1); if (l5 === undefined) break b2166;
l6 = l5;
l7 = f62(l0,l1,l6); if (l7 === undefined) break b2166;
l8 = l7;
{
const k2167 = keysOf(l8), v2167 = valuesOf(l8);
for (let n2167 = 0; n2167 < v2167.length; n2167++) {
l9 = k2167 === null ? n2167 : k2167[n2167];
l10 = v2167[n2167];
b2168: {
l11 = l9;
l12 = l10;
l13 = f393(l0,l1); if (l13 === undefined) break b2168;
l14 = D(l13, l4); if (l14 === undefined) break b2168;
if ((l14 === false)) break b2168;
l2.add(l12);
}
}
}
}
b2169: {
l15 = "session_idle";
l16 = f400(l0,l1); if (l16 === undefined) break b2169;
l17 = l16;
l18 = f62(l0,l1,l17); if (l18 === undefined) break b2169;
l19 = l18;
{
const k2170 = keysOf(l19), v2170 = valuesOf(l19);
for (let n2170 = 0; n2170 < v2170.length; n2170++) {
l20 = k2170 === null ? n2170 : k2170[n2170];
l21 = v2170[n2170];
b2171: {
l22 = l20;
l23 = l21;
l24 = f393(l0,l1); if (l24 === undefined) break b2171;
l25 = D(l24, l15); if (l25 === undefined) break b2171;
if ((l25 === false)) break b2171;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2165;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2165;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2165;
{
const k2172 = keysOf(l29), v2172 = valuesOf(l29);
for (let n2172 = 0; n2172 < v2172.length; n2172++) {
l30 = k2172 === null ? n2172 : k2172[n2172];
l31 = v2172[n2172];
b2173: {
l32 = l30;
b2174: {
l33 = D(l26, l30); if (l33 === undefined) break b2174;
break b2173;}
b2175: {
b2176: {
break b2175;
}
break b2173;
}
l36 = l31;
l37 = f62(l0,l1,l36); if (l37 === undefined) break b2173;
l38 = l37;
{
const k2177 = keysOf(l38), v2177 = valuesOf(l38);
for (let n2177 = 0; n2177 < v2177.length; n2177++) {
l39 = k2177 === null ? n2177 : k2177[n2177];
l40 = v2177[n2177];
b2178: {
l41 = l39;
l42 = l40;
l43 = f393(l0,l1); if (l43 === undefined) break b2178;
l44 = D(l43, l32); if (l44 === undefined) break b2178;
if ((l44 === false)) break b2178;
l2.add(l42);
}
}
}
}
}
}
}
b2179: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2179;
if ((l4 === false)) break b2179;
l5 = f349(l0,l1); if (l5 === undefined) break b2179;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2179;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2179;
l8 = l7;
l9 = f20(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2179;
l10 = l9;
l2.add(l10);
}
b2180: {
return l2;
}
}
function f401(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b2181: {
b2182: {
l3 = undefined;
b2183: {
l4 = f349(l0,l1); if (l4 === undefined) break b2183;
if ((l4 === false)) break b2183;
break b2182;}
l5 = f350(l0,l1); if (l5 === undefined) break b2182;
l6 = l5;
l7 = [];
b2184: {
l8 = f348(l0,l1); if (l8 === undefined) break b2184;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2182;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2185: {
if (l3 !== undefined) break b2185;
l4 = f391(l0,l1); if (l4 === undefined) break b2185;
l5 = l4;
l6 = f392(l0,l1); if (l6 === undefined) break b2185;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b2185;
l9 = l8;
l10 = l9;
l11 = f349(l0,l1); if (l11 === undefined) break b2185;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b2185;
l14 = l13;
l15 = f396(l0,l1); if (l15 === undefined) break b2185;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2185;
l18 = l17;
l19 = f398(l0,l1); if (l19 === undefined) break b2185;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2185;
l22 = l21;
l23 = f350(l0,l1); if (l23 === undefined) break b2185;
l24 = l23;
l25 = f348(l0,l1); if (l25 === undefined) break b2185;
l26 = l25;
l27 = f392(l0,l1); if (l27 === undefined) break b2185;
l28 = l27;
l29 = new RegoSet();
b2186: {
if (!(l10 === "permit")) break b2186;
l30 = f349(l0,l1); if (l30 === undefined) break b2186;
l31 = l30;
l32 = f53(l0,l1,l31); if (l32 === undefined) break b2186;
l33 = l32;
{
const k2187 = keysOf(l33), v2187 = valuesOf(l33);
for (let n2187 = 0; n2187 < v2187.length; n2187++) {
l34 = k2187 === null ? n2187 : k2187[n2187];
l35 = v2187[n2187];
b2188: {
l36 = l34;
l37 = l35;
l29.add(l37);
}
}
}
}
l38 = l29;
l39 = f391(l0,l1); if (l39 === undefined) break b2185;
l40 = l39;
l41 = f401(l0,l1); if (l41 === undefined) break b2185;
l42 = l41;
l43 = new O15(l22,l28,l38,l40,l42);
l44 = f18(l0,l1,l24,l26,l10,l43); if (l44 === undefined) break b2185;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2189: {
if (l3 === undefined) break b2189;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2190: {
return l2;
}
}
function f402(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2191: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2191;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2191;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2192: {
if (l3 === undefined) break b2192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2193: {
return l2;
}
}
function f403(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2194: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2194;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2194;
l6 = l5;
l7 = f403(l0,l1); if (l7 === undefined) break b2194;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2194;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2194;
l10 = D(l9, l6); if (l10 === undefined) break b2194;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2195: {
if (l3 === undefined) break b2195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2196: {
return l2;
}
}
function f404(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function f405(l0,l1) {
let l3,l2;
b2197: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2198: {
if (l3 === undefined) break b2198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2199: {
return l2;
}
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2200: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2200;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2200;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2200;
if ((l7 === false)) break b2200;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2200;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2200;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2201: {
if (l3 === undefined) break b2201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2202: {
return l2;
}
}
function f406(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2203: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2203;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2203;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2203;
if ((l7 === false)) break b2203;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2203;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2203;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2204: {
if (l3 === undefined) break b2204;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2205: {
return l2;
}
}
function f407(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g408(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2206: {
b2207: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2207;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2207;
if (!(l5 === "account_closed")) break b2207;
l6 = f407(l0,l1); if (l6 === undefined) break b2207;
l7 = l6;
l8 = f406(l0,l1); if (l8 === undefined) break b2207;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2207;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2208: {
if (l3 !== undefined) break b2208;
l4 = f404(l0,l1); if (l4 === undefined) break b2208;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2208;
if (!(l5 === "event")) break b2208;
l6 = f407(l0,l1); if (l6 === undefined) break b2208;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2209: {
if (l3 === undefined) break b2209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2210: {
return l2;
}
}
function f408(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function f409(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2211: {
b2212: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2212;
l10 = l9;
l11 = l10;
l12 = f35(l0,l1,l11,l7); if (l12 === undefined) break b2212;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2212;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2212;
l22 = l21;
if (!Q(l18, l22)) break b2212;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2212;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2213: {
if (l5 !== undefined) break b2213;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2213;
l10 = l9;
l11 = f35(l0,l1,l10,l7); if (l11 === undefined) break b2213;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2214: {
if (l5 === undefined) break b2214;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2215: {
return l2;
}
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2216: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2216;
l5 = l4;
l6 = f404(l0,l1); if (l6 === undefined) break b2216;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2216;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2216;
l9 = l8;
l10 = f409(l0,l1,l5,l9); if (l10 === undefined) break b2216;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2217: {
if (l3 === undefined) break b2217;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2218: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2218;
l5 = l4;
l6 = f404(l0,l1); if (l6 === undefined) break b2218;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2218;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2218;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2218;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2219: {
if (l3 === undefined) break b2219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2220: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2221: {
l2 = new RegoSet();
}
b2222: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2222;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2222;
if (!(l5 === "account_closed")) break b2222;
b2223: {
l6 = f406(l0,l1); if (l6 === undefined) break b2223;
if ((l6 === false)) break b2223;
break b2222;}
l7 = f404(l0,l1); if (l7 === undefined) break b2222;
l8 = l7;
l9 = f20(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2222;
l10 = l9;
l2.add(l10);
}
b2224: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2224;
if ((l4 === false)) break b2224;
l5 = f404(l0,l1); if (l5 === undefined) break b2224;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2224;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2224;
if ((l8 === false)) break b2224;
b2225: {
l9 = f410(l0,l1); if (l9 === undefined) break b2225;
if ((l9 === false)) break b2225;
break b2224;}
l10 = f404(l0,l1); if (l10 === undefined) break b2224;
l11 = l10;
l12 = f20(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2224;
l13 = l12;
l2.add(l13);
}
b2226: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2226;
l5 = l4;
l6 = f410(l0,l1); if (l6 === undefined) break b2226;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2226;
if ((l8 === false)) break b2226;
l9 = f404(l0,l1); if (l9 === undefined) break b2226;
l10 = l9;
l11 = f20(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2226;
l12 = l11;
l2.add(l12);
}
b2227: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2227;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2227;
if (!(l5 === "account_closed")) break b2227;
l6 = f406(l0,l1); if (l6 === undefined) break b2227;
l7 = l6;
l8 = f404(l0,l1); if (l8 === undefined) break b2227;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2227;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2227;
l11 = l10;
l12 = f409(l0,l1,l7,l11); if (l12 === undefined) break b2227;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2227;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2227;
if ((l16 === false)) break b2227;
l17 = f404(l0,l1); if (l17 === undefined) break b2227;
l18 = l17;
l19 = f20(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2227;
l20 = l19;
l2.add(l20);
}
b2228: {
return l2;
}
}
function f411(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2229: {
l2 = new RegoSet();
}
b2230: {
l3 = undefined;
b2231: {
l4 = f407(l0,l1); if (l4 === undefined) break b2231;
if ((l4 === false)) break b2231;
break b2230;}
l5 = new O7("event_on");
l2.add(l5);
}
b2232: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2232;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2232;
if (!(l5 === "unset")) break b2232;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2232;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2232;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2232;
l11 = l10;
l12 = new O14(l11);
l2.add(l12);
}
b2233: {
return l2;
}
}
function f412(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g413(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2234: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2234;
if ((l4 === false)) break b2234;
l5 = f404(l0,l1); if (l5 === undefined) break b2234;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2234;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2235: {
if (l3 === undefined) break b2235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2236: {
return l2;
}
}
function f413(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g414(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l2;
b2237: {
b2238: {
l3 = undefined;
b2239: {
l4 = f404(l0,l1); if (l4 === undefined) break b2239;
if ((l4 === false)) break b2239;
break b2238;}
l5 = f405(l0,l1); if (l5 === undefined) break b2238;
l6 = l5;
l7 = [];
b2240: {
l8 = f403(l0,l1); if (l8 === undefined) break b2240;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2238;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2241: {
if (l3 !== undefined) break b2241;
l4 = f411(l0,l1); if (l4 === undefined) break b2241;
l5 = l4;
l6 = f412(l0,l1); if (l6 === undefined) break b2241;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b2241;
l9 = l8;
l10 = f404(l0,l1); if (l10 === undefined) break b2241;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2241;
l13 = l12;
l14 = f404(l0,l1); if (l14 === undefined) break b2241;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2241;
l17 = l16;
l18 = f405(l0,l1); if (l18 === undefined) break b2241;
l19 = l18;
l20 = f403(l0,l1); if (l20 === undefined) break b2241;
l21 = l20;
l22 = f412(l0,l1); if (l22 === undefined) break b2241;
l23 = l22;
l24 = new RegoSet();
b2242: {
l25 = f411(l0,l1); if (l25 === undefined) break b2242;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2242;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2242;
if ((l30 === false)) break b2242;
l31 = f404(l0,l1); if (l31 === undefined) break b2242;
l32 = l31;
l33 = f20(l0,l1,"keep_record",l32); if (l33 === undefined) break b2242;
l34 = l33;
l35 = l34;
l24.add(l35);
}
l36 = l24;
l37 = f411(l0,l1); if (l37 === undefined) break b2241;
l38 = l37;
l39 = new Bare();
b2243: {
l40 = f410(l0,l1); if (l40 === undefined) break b2243;
l39["keep_through"] = l40;
}
b2244: {
l41 = f413(l0,l1); if (l41 === undefined) break b2244;
l39["qualifier"] = l41;
}
b2245: {
b2246: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b2246;
l44 = H(l43) ? l43.record_retention : undefined; if (l44 === undefined && (l44 = S(l43, "record_retention")) === undefined) break b2246;
l45 = D(l44, "values"); if (l45 === undefined) break b2246;
l42 = merge(l45, l39);
break b2245;
}
l42 = l39;
}
l46 = l42;
l47 = new O12(l13,l23,l36,l38,l46,l17);
l48 = f18(l0,l1,l19,l21,l9,l47); if (l48 === undefined) break b2241;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b2247: {
if (l3 === undefined) break b2247;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2248: {
return l2;
}
}
function f414(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2249: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2249;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2249;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2250: {
if (l3 === undefined) break b2250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2251: {
return l2;
}
}
function f415(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function f416(l0,l1) {
let l3,l2;
b2252: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2253: {
if (l3 === undefined) break b2253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2254: {
return l2;
}
}
function g417(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2255: {
l3 = undefined;
l4 = f415(l0,l1); if (l4 === undefined) break b2255;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2255;
l8 = l7;
l9 = f415(l0,l1); if (l9 === undefined) break b2255;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2255;
l11 = l10;
l12 = f415(l0,l1); if (l12 === undefined) break b2255;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2255;
l14 = l13;
l15 = f415(l0,l1); if (l15 === undefined) break b2255;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2255;
l17 = l16;
l18 = new O52(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2255;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2256: {
if (l3 === undefined) break b2256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2257: {
return l2;
}
}
function f417(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g417(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g418(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2258: {
b2259: {
l3 = undefined;
b2260: {
l4 = f415(l0,l1); if (l4 === undefined) break b2260;
if ((l4 === false)) break b2260;
break b2259;}
l5 = f416(l0,l1); if (l5 === undefined) break b2259;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2259;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2261: {
if (l3 !== undefined) break b2261;
l4 = f415(l0,l1); if (l4 === undefined) break b2261;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2261;
l7 = l6;
l8 = f415(l0,l1); if (l8 === undefined) break b2261;
l9 = l8;
l10 = f20(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2261;
l11 = l10;
l12 = f416(l0,l1); if (l12 === undefined) break b2261;
l13 = l12;
l14 = f415(l0,l1); if (l14 === undefined) break b2261;
l15 = l14;
l16 = f417(l0,l1); if (l16 === undefined) break b2261;
l17 = l16;
l18 = new O2(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f18(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2261;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2262: {
if (l3 === undefined) break b2262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2263: {
return l2;
}
}
function f418(i, d) {
const k = K.question.get(1);
if (k !== undefined) return k === N ? undefined : k;
const v = g418(i, d);
K.question.set(1, v === undefined ? N : v);
return v;
}
function g419(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2264: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2264;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2264;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2265: {
if (l3 === undefined) break b2265;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2266: {
return l2;
}
}
function f419(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g419(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g420(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2267: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2267;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2267;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2267;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2268: {
if (l3 === undefined) break b2268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2269: {
return l2;
}
}
function f420(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g420(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function f421(l0,l1) {
let l3,l2;
b2270: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2271: {
if (l3 === undefined) break b2271;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2272: {
return l2;
}
}
function g422(l0,l1) {
let l3,l4,l2;
b2273: {
l3 = undefined;
l4 = new O35("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2274: {
if (l3 === undefined) break b2274;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2275: {
return l2;
}
}
function f422(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g422(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g423(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2276: {
b2277: {
l3 = undefined;
b2278: {
l4 = f420(l0,l1); if (l4 === undefined) break b2278;
if ((l4 === false)) break b2278;
break b2277;}
l5 = f421(l0,l1); if (l5 === undefined) break b2277;
l6 = l5;
l7 = [];
b2279: {
l8 = f419(l0,l1); if (l8 === undefined) break b2279;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2277;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2280: {
if (l3 !== undefined) break b2280;
l4 = f422(l0,l1); if (l4 === undefined) break b2280;
l5 = l4;
l6 = f419(l0,l1); if (l6 === undefined) break b2280;
l7 = l6;
l8 = f420(l0,l1); if (l8 === undefined) break b2280;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b2280;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2281: {
if (l3 === undefined) break b2281;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2282: {
return l2;
}
}
function f423(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g423(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g424(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2283: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2283;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2283;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2283;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2283;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2283;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2284: {
if (l3 === undefined) break b2284;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2285: {
return l2;
}
}
function f424(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2286: {
l3 = undefined;
l4 = f424(l0,l1); if (l4 === undefined) break b2286;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2286;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2286;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2287: {
if (l3 === undefined) break b2287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2288: {
return l2;
}
}
function f425(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2289: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2289;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2289;
l6 = l5;
l7 = f425(l0,l1); if (l7 === undefined) break b2289;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2289;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2289;
if ((l10 === false)) break b2289;
l11 = f425(l0,l1); if (l11 === undefined) break b2289;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2290: {
if (l3 === undefined) break b2290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2291: {
return l2;
}
}
function f426(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function f427(l0,l1) {
let l3,l2;
b2292: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2293: {
if (l3 === undefined) break b2293;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2294: {
return l2;
}
}
function f428(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2295: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f152(l0,l1); if (l8 === undefined) break b2295;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2295;
l10 = D(l9, l6); if (l10 === undefined) break b2295;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2295;
l13 = l12;
l14 = f152(l0,l1); if (l14 === undefined) break b2295;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2295;
l16 = D(l15, l13); if (l16 === undefined) break b2295;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2296: {
if (l5 === undefined) break b2296;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2297: {
return l2;
}
}
function g429(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2298: {
l3 = undefined;
l4 = f426(l0,l1); if (l4 === undefined) break b2298;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2298;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2298;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2298;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2298;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2298;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2298;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2298;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2299: {
if (l3 === undefined) break b2299;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2300: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2300;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2300;
l6 = l5;
l7 = f426(l0,l1); if (l7 === undefined) break b2300;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2300;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2300;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2300;
l11 = l10;
l12 = f428(l0,l1,l6,l11); if (l12 === undefined) break b2300;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2301: {
if (l3 === undefined) break b2301;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2302: {
return l2;
}
}
function f429(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2303: {
l3 = undefined;
l4 = f426(l0,l1); if (l4 === undefined) break b2303;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2303;
l6 = H(l5) ? l5.counts_from_regulation : undefined; if (l6 === undefined && (l6 = S(l5, "counts_from_regulation")) === undefined) break b2303;
if ((l6 === false)) break b2303;
l7 = f429(l0,l1); if (l7 === undefined) break b2303;
l8 = l7;
l9 = f27(l0,l1); if (l9 === undefined) break b2303;
l10 = l9;
l11 = b_lt(l8,l10); if (l11 === undefined) break b2303;
if ((l11 === false)) break b2303;
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
function f430(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function f431(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2306: {
b2307: {
l4 = undefined;
l5 = l3;
l6 = [];
b2308: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2308;
{
const k2309 = keysOf(l7), v2309 = valuesOf(l7);
for (let n2309 = 0; n2309 < v2309.length; n2309++) {
l8 = k2309 === null ? n2309 : k2309[n2309];
l9 = v2309[n2309];
b2310: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2310;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2310;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2310;
if (!Q(l12, l14)) break b2310;
l15 = H(l11) ? l11.clause : undefined; if (l15 === undefined && (l15 = S(l11, "clause")) === undefined) break b2310;
l16 = l15;
l6.push(l16);
}
}
}
}
l17 = l6;
l18 = b_count(l17); if (l18 === undefined) break b2307;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2307;
if ((l21 === false)) break b2307;
l22 = 0;
l23 = D(l17, l22); if (l23 === undefined) break b2307;
l24 = l23;
l25 = new O8(l24);
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2307;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2311: {
if (l4 !== undefined) break b2311;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2312: {
if (l4 === undefined) break b2312;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2313: {
return l2;
}
}
function g432(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2314: {
l2 = new RegoSet();
}
b2315: {
l3 = undefined;
l4 = f426(l0,l1); if (l4 === undefined) break b2315;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2315;
l6 = l5;
l7 = f431(l0,l1,l6); if (l7 === undefined) break b2315;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2315;
l10 = l9;
{
const k2316 = keysOf(l10), v2316 = valuesOf(l10);
for (let n2316 = 0; n2316 < v2316.length; n2316++) {
l11 = k2316 === null ? n2316 : k2316[n2316];
l12 = v2316[n2316];
b2317: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2318: {
l3 = undefined;
l4 = f426(l0,l1); if (l4 === undefined) break b2318;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2318;
l6 = l5;
l7 = f431(l0,l1,l6); if (l7 === undefined) break b2318;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2318;
l10 = l9;
{
const k2319 = keysOf(l10), v2319 = valuesOf(l10);
for (let n2319 = 0; n2319 < v2319.length; n2319++) {
l11 = k2319 === null ? n2319 : k2319[n2319];
l12 = v2319[n2319];
b2320: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2321: {
return l2;
}
}
function f432(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2322: {
l3 = undefined;
l4 = f426(l0,l1); if (l4 === undefined) break b2322;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2322;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2322;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2322;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2322;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2322;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2322;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2322;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2323: {
if (l3 === undefined) break b2323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2324: {
return l2;
}
}
function f433(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2325: {
l2 = new RegoSet();
}
b2326: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2326;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"applied_on",l6); if (l7 === undefined) break b2326;
l8 = l7;
l9 = f124(l0,l1,l8); if (l9 === undefined) break b2326;
l10 = l9;
l11 = f426(l0,l1); if (l11 === undefined) break b2326;
l12 = H(l11) ? l11.application : undefined; if (l12 === undefined && (l12 = S(l11, "application")) === undefined) break b2326;
l13 = l12;
l14 = f431(l0,l1,l13); if (l14 === undefined) break b2326;
l15 = l14;
l16 = f429(l0,l1); if (l16 === undefined) break b2326;
l17 = l16;
l18 = new O23("apply_for_change","application",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2327: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2327;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"adjusted_on",l6); if (l7 === undefined) break b2327;
l8 = l7;
l9 = f124(l0,l1,l8); if (l9 === undefined) break b2327;
l10 = l9;
l11 = f426(l0,l1); if (l11 === undefined) break b2327;
l12 = H(l11) ? l11.adjustment : undefined; if (l12 === undefined && (l12 = S(l11, "adjustment")) === undefined) break b2327;
l13 = l12;
l14 = f431(l0,l1,l13); if (l14 === undefined) break b2327;
l15 = l14;
l16 = f433(l0,l1); if (l16 === undefined) break b2327;
l17 = l16;
l18 = new O23("adjust_rights","adjustment",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2328: {
return l2;
}
}
function f434(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function f435(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2329: {
l4 = undefined;
l5 = l3;
l6 = f152(l0,l1); if (l6 === undefined) break b2329;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2329;
l8 = D(l7, l5); if (l8 === undefined) break b2329;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2329;
if ((l10 === false)) break b2329;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2330: {
if (l4 === undefined) break b2330;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2331: {
return l2;
}
}
function f436(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2332: {
l4 = undefined;
l5 = l3;
l6 = f435(l0,l1,l5); if (l6 === undefined) break b2332;
if ((l6 === false)) break b2332;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2332;
l9 = l8;
l10 = f435(l0,l1,l9); if (l10 === undefined) break b2332;
if ((l10 === false)) break b2332;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2333: {
if (l4 === undefined) break b2333;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2334: {
return l2;
}
}
function f437(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2335: {
b2336: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2337: {
l8 = f435(l0,l1,l6); if (l8 === undefined) break b2337;
if ((l8 === false)) break b2337;
break b2336;}
l9 = new RegoSet();
b2338: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2338;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2338;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2338;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2339 = keysOf(l19), v2339 = valuesOf(l19);
for (let n2339 = 0; n2339 < v2339.length; n2339++) {
l20 = k2339 === null ? n2339 : k2339[n2339];
l21 = v2339[n2339];
b2340: {
l22 = l20;
l23 = l21;
b2341: {
l24 = f436(l0,l1,l23); if (l24 === undefined) break b2341;
if ((l24 === false)) break b2341;
break b2340;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2340;
l28 = l27;
l29 = new O53(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b2342: {
if (l5 !== undefined) break b2342;
l6 = l3;
l7 = l4;
l8 = f152(l0,l1); if (l8 === undefined) break b2342;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2342;
l10 = D(l9, l6); if (l10 === undefined) break b2342;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2342;
if ((l12 === false)) break b2342;
l13 = f152(l0,l1); if (l13 === undefined) break b2342;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2342;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2342;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2342;
l21 = l20;
l22 = new RegoSet();
l23 = new O53(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2343: {
if (l5 !== undefined) break b2343;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2344: {
if (l5 === undefined) break b2344;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2345: {
return l2;
}
}
function g438(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2346: {
l2 = new RegoSet();
}
b2347: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2347;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2347;
l6 = l5;
l7 = f426(l0,l1); if (l7 === undefined) break b2347;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2347;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2347;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2347;
l11 = l10;
l12 = f437(l0,l1,l6,l11); if (l12 === undefined) break b2347;
l13 = l12;
{
const k2348 = keysOf(l13), v2348 = valuesOf(l13);
for (let n2348 = 0; n2348 < v2348.length; n2348++) {
l14 = k2348 === null ? n2348 : k2348[n2348];
l15 = v2348[n2348];
b2349: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2350: {
return l2;
}
}
function f438(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2351: {
l3 = undefined;
l4 = f426(l0,l1); if (l4 === undefined) break b2351;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2351;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2351;
l7 = H(l6) ? l6.workdays : undefined; if (l7 === undefined && (l7 = S(l6, "workdays")) === undefined) break b2351;
l8 = l7;
l9 = 1;
l10 = b_plus(l8,l9); if (l10 === undefined) break b2351;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2351;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2351;
l14 = l13;
l15 = f428(l0,l1,l14,l11); if (l15 === undefined) break b2351;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2352: {
if (l3 === undefined) break b2352;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2353: {
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
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l2;
b2354: {
b2355: {
l3 = undefined;
b2356: {
l4 = f426(l0,l1); if (l4 === undefined) break b2356;
if ((l4 === false)) break b2356;
break b2355;}
l5 = f427(l0,l1); if (l5 === undefined) break b2355;
l6 = l5;
l7 = [];
b2357: {
l8 = f424(l0,l1); if (l8 === undefined) break b2357;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2355;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2358: {
if (l3 !== undefined) break b2358;
l4 = f430(l0,l1); if (l4 === undefined) break b2358;
if ((l4 === false)) break b2358;
l5 = f427(l0,l1); if (l5 === undefined) break b2358;
l6 = l5;
l7 = f424(l0,l1); if (l7 === undefined) break b2358;
l8 = l7;
l9 = f432(l0,l1); if (l9 === undefined) break b2358;
l10 = l9;
l11 = new O2(l10);
l12 = f18(l0,l1,l6,l8,"not_due",l11); if (l12 === undefined) break b2358;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2359: {
if (l3 !== undefined) break b2359;
l4 = new RegoSet();
b2360: {
l5 = f434(l0,l1); if (l5 === undefined) break b2360;
{
const k2361 = keysOf(l5), v2361 = valuesOf(l5);
for (let n2361 = 0; n2361 < v2361.length; n2361++) {
l6 = k2361 === null ? n2361 : k2361[n2361];
l7 = v2361[n2361];
b2362: {
l8 = l6;
l9 = l7;
l10 = f129(l0,l1,l9); if (l10 === undefined) break b2362;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f438(l0,l1); if (l13 === undefined) break b2359;
l14 = l13;
l15 = f133(l0,l1,l12,l14); if (l15 === undefined) break b2359;
l16 = l15;
l17 = l16;
l18 = f434(l0,l1); if (l18 === undefined) break b2359;
l19 = l18;
l20 = f135(l0,l1,l19); if (l20 === undefined) break b2359;
l21 = l20;
l22 = f434(l0,l1); if (l22 === undefined) break b2359;
l23 = l22;
l24 = f137(l0,l1,l23,l17); if (l24 === undefined) break b2359;
l25 = l24;
l26 = f427(l0,l1); if (l26 === undefined) break b2359;
l27 = l26;
l28 = f424(l0,l1); if (l28 === undefined) break b2359;
l29 = l28;
l30 = f432(l0,l1); if (l30 === undefined) break b2359;
l31 = l30;
l32 = f438(l0,l1); if (l32 === undefined) break b2359;
l33 = l32;
l34 = new Bare();
b2363: {
l35 = f433(l0,l1); if (l35 === undefined) break b2363;
l34["adjust_by"] = l35;
}
b2364: {
l36 = f429(l0,l1); if (l36 === undefined) break b2364;
l34["apply_by"] = l36;
}
b2365: {
l37 = f439(l0,l1); if (l37 === undefined) break b2365;
l34["apply_by_cautious"] = l37;
}
b2366: {
b2367: {
l39 = H(l1) ? l1.hdp : undefined; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2367;
l40 = H(l39) ? l39.role_change_deadline : undefined; if (l40 === undefined && (l40 = S(l39, "role_change_deadline")) === undefined) break b2367;
l41 = D(l40, "values"); if (l41 === undefined) break b2367;
l38 = merge(l41, l34);
break b2366;
}
l38 = l34;
}
l42 = l38;
l43 = new RegoSet();
b2368: {
l44 = H(l0) ? l0.facts : undefined; if (l44 === undefined && (l44 = S(l0, "facts")) === undefined) break b2368;
l45 = H(l44) ? l44.role : undefined; if (l45 === undefined && (l45 = S(l44, "role")) === undefined) break b2368;
l46 = l45;
l47 = f426(l0,l1); if (l47 === undefined) break b2368;
l48 = H(l47) ? l47.fallback : undefined; if (l48 === undefined && (l48 = S(l47, "fallback")) === undefined) break b2368;
l49 = H(l48) ? l48.roles : undefined; if (l49 === undefined && (l49 = S(l48, "roles")) === undefined) break b2368;
l50 = l49;
l51 = b_internal_member_2(l46,l50); if (l51 === undefined) break b2368;
if ((l51 === false)) break b2368;
l52 = b_internal_member_2("due",l12); if (l52 === undefined) break b2368;
if ((l52 === false)) break b2368;
l53 = f426(l0,l1); if (l53 === undefined) break b2368;
l54 = H(l53) ? l53.fallback : undefined; if (l54 === undefined && (l54 = S(l53, "fallback")) === undefined) break b2368;
l55 = l54;
l56 = f20(l0,l1,"change_admin_password",l55); if (l56 === undefined) break b2368;
l57 = l56;
l43.add(l57);
}
l58 = l43;
l59 = new O12(l31,l33,l21,l25,l42,l58);
l60 = f18(l0,l1,l27,l29,l17,l59); if (l60 === undefined) break b2359;
l61 = l60;
if (l3 === undefined) l3 = l61; else if (!Q(l3, l61)) conflict();
}
b2369: {
if (l3 === undefined) break b2369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2370: {
return l2;
}
}
function f440(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2371: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2371;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2371;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2372: {
if (l3 === undefined) break b2372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2373: {
return l2;
}
}
function f441(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2374: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2374;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2374;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2374;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2374;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2375: {
if (l3 === undefined) break b2375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2376: {
return l2;
}
}
function f442(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function f443(l0,l1) {
let l3,l2;
b2377: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2378: {
if (l3 === undefined) break b2378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2379: {
return l2;
}
}
function g444(l0,l1) {
let l3,l4,l5,l6,l2;
b2380: {
l3 = undefined;
l4 = new Bare();
l5 = new O54("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O55("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2381: {
if (l3 === undefined) break b2381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2382: {
return l2;
}
}
function f444(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f445(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2383: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2383;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2383;
if ((l10 === false)) break b2383;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2384: {
if (l5 === undefined) break b2384;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2385: {
return l2;
}
}
function f446(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2386: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2387: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2387;
{
const k2388 = keysOf(l9), v2388 = valuesOf(l9);
for (let n2388 = 0; n2388 < v2388.length; n2388++) {
l10 = k2388 === null ? n2388 : k2388[n2388];
l11 = v2388[n2388];
b2389: {
l12 = l10;
l13 = l11;
b2390: {
l14 = f445(l0,l1,l7,l13); if (l14 === undefined) break b2390;
if ((l14 === false)) break b2390;
break b2389;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2386;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2391: {
if (l5 === undefined) break b2391;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2392: {
return l2;
}
}
function f447(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2393: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2394: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2394;
if ((l8 === false)) break b2394;
break b2393;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2395: {
if (l5 === undefined) break b2395;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2396: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2396;
if ((l8 === false)) break b2396;
l9 = f446(l0,l1,l6,l7); if (l9 === undefined) break b2396;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2396;
l12 = D(l11, l10); if (l12 === undefined) break b2396;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2397: {
if (l5 === undefined) break b2397;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2398: {
return l2;
}
}
function f448(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2399: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b2400: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k2401 = keysOf(l8), v2401 = valuesOf(l8);
for (let n2401 = 0; n2401 < v2401.length; n2401++) {
l9 = k2401 === null ? n2401 : k2401[n2401];
l10 = v2401[n2401];
b2402: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2402;
if (!(l13 === "unset")) break b2402;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2403: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2403;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2403;
if (!(l17 === "unset")) break b2403;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2399;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b2404: {
if (l4 === undefined) break b2404;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2405: {
return l2;
}
}
function f449(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2406: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2407: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2407;
if ((l10 === false)) break b2407;
break b2406;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2408: {
if (l6 === undefined) break b2408;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2409: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2409;
if ((l10 === false)) break b2409;
l11 = f446(l0,l1,l7,l9); if (l11 === undefined) break b2409;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2409;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2409;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2410: {
if (l6 === undefined) break b2410;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2411: {
return l2;
}
}
function f450(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2412: {
b2413: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2413;
if (!(l8 === "up")) break b2413;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2413;
if ((l10 === false)) break b2413;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2414: {
if (l5 !== undefined) break b2414;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2414;
if (!(l8 === "half_up")) break b2414;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2414;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2414;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2414;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2414;
if ((l15 === false)) break b2414;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2415: {
if (l5 !== undefined) break b2415;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2416: {
if (l5 === undefined) break b2416;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2417: {
return l2;
}
}
function f451(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2418: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2418;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2418;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2418;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2418;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2418;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2418;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2418;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2418;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2418;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2418;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2418;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2418;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2418;
l30 = l29;
l31 = l30;
l32 = f450(l0,l1,l18,l7); if (l32 === undefined) break b2418;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2418;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2419: {
if (l5 === undefined) break b2419;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2420: {
return l2;
}
}
function f452(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2421: {
b2422: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2422;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2422;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2422;
if ((l13 === false)) break b2422;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2422;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2423: {
if (l5 !== undefined) break b2423;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2424: {
if (l5 === undefined) break b2424;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2425: {
return l2;
}
}
function f453(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2426: {
b2427: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2427;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2427;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2427;
if ((l13 === false)) break b2427;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2427;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2428: {
if (l5 !== undefined) break b2428;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2429: {
if (l5 === undefined) break b2429;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2430: {
return l2;
}
}
function f454(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2431: {
b2432: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2432;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2432;
if ((l11 === false)) break b2432;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2433: {
if (l5 !== undefined) break b2433;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2434: {
if (l5 === undefined) break b2434;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2435: {
return l2;
}
}
function f455(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2436: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2436;
l9 = l8;
l10 = f451(l0,l1,l7,l9); if (l10 === undefined) break b2436;
l11 = l10;
l12 = [l11,"rate"];
l13 = f452(l0,l1,l12,l6); if (l13 === undefined) break b2436;
l14 = l13;
l15 = f453(l0,l1,l14,l6); if (l15 === undefined) break b2436;
l16 = l15;
l17 = f454(l0,l1,l16,l7); if (l17 === undefined) break b2436;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2437: {
if (l5 === undefined) break b2437;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2438: {
return l2;
}
}
function f456(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2439: {
b2440: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b2440;
if ((l8 === false)) break b2440;
l9 = b_minus(l6,l7); if (l9 === undefined) break b2440;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b2440;
l14 = l13;
l15 = new O56(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b2441: {
if (l5 !== undefined) break b2441;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2442: {
if (l5 === undefined) break b2442;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2443: {
return l2;
}
}
function f457(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b2444: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b2444;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b2444;
if ((l15 === false)) break b2444;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b2445: {
if (l7 === undefined) break b2445;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2446: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b2446;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b2446;
l15 = f455(l0,l1,l9,l10); if (l15 === undefined) break b2446;
l16 = l15;
if (!Array.isArray(l16)) break b2446;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b2446;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b2446;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b2446;
l22 = l20;
l23 = f456(l0,l1,l21,l11); if (l23 === undefined) break b2446;
l24 = l23;
l25 = l24;
l26 = new O57(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b2446;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b2447: {
if (l7 === undefined) break b2447;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2448: {
return l2;
}
}
function f458(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2449: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2450: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2450;
if (!(l9 === "rate")) break b2450;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b2450;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b2450;
l13 = l12;
l14 = new O8(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b2450;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2450;
l18 = l17;
{
const k2451 = keysOf(l18), v2451 = valuesOf(l18);
for (let n2451 = 0; n2451 < v2451.length; n2451++) {
l19 = k2451 === null ? n2451 : k2451[n2451];
l20 = v2451[n2451];
b2452: {
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
b2453: {
if (l5 === undefined) break b2453;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2454: {
return l2;
}
}
function f459(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l45,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l2;
b2455: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.sample : undefined; if (l10 === undefined && (l10 = S(l7, "sample")) === undefined) break b2455;
l11 = H(l10) ? l10.counts : undefined; if (l11 === undefined && (l11 = S(l10, "counts")) === undefined) break b2455;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2455;
l14 = D(l13, l12); if (l14 === undefined) break b2455;
l15 = l14;
l16 = f447(l0,l1,l9,l15); if (l16 === undefined) break b2455;
l17 = l16;
l18 = l17;
l19 = new RegoSet();
b2456: {
l20 = f448(l0,l1,l18); if (l20 === undefined) break b2456;
l21 = l20;
{
const k2457 = keysOf(l21), v2457 = valuesOf(l21);
for (let n2457 = 0; n2457 < v2457.length; n2457++) {
l22 = k2457 === null ? n2457 : k2457[n2457];
l23 = v2457[n2457];
b2458: {
l24 = l22;
l25 = l23;
l26 = H(l7) ? l7.rule : undefined; if (l26 === undefined && (l26 = S(l7, "rule")) === undefined) break b2458;
l27 = l26;
l28 = f449(l0,l1,l9,l27,l15); if (l28 === undefined) break b2458;
l29 = l28;
l30 = [l29,l25];
l31 = b_concat(".",l30); if (l31 === undefined) break b2458;
l32 = l31;
l33 = new O14(l32);
l19.add(l33);
}
}
}
}
l34 = l19;
l35 = H(l0) ? l0.facts : undefined; if (l35 === undefined && (l35 = S(l0, "facts")) === undefined) break b2455;
l36 = l35;
l37 = H(l7) ? l7.sample : undefined; if (l37 === undefined && (l37 = S(l7, "sample")) === undefined) break b2455;
l38 = H(l37) ? l37.done : undefined; if (l38 === undefined && (l38 = S(l37, "done")) === undefined) break b2455;
l39 = l38;
l40 = null;
l41 = b_object_get(l36,l39,l40); if (l41 === undefined) break b2455;
l42 = l41;
l43 = f457(l0,l1,l34,l18,l15,l42); if (l43 === undefined) break b2455;
l44 = l43;
if (!Array.isArray(l44)) break b2455;
l46 = B.count(l44);
l45 = 2;
if (!Q(l46, l45)) break b2455;
l47 = 0;
l47 = 0;
l48 = D(l44, l47); if (l48 === undefined) break b2455;
l49 = l48;
l47 = 1;
l48 = D(l44, l47); if (l48 === undefined) break b2455;
l50 = l48;
l51 = f15(l0,l1,l9); if (l51 === undefined) break b2455;
l52 = l51;
l53 = f15(l0,l1,l18); if (l53 === undefined) break b2455;
l54 = l53;
l55 = b_or(l52,l54); if (l55 === undefined) break b2455;
l56 = l55;
l57 = f458(l0,l1,l50,l18); if (l57 === undefined) break b2455;
l58 = l57;
l59 = b_or(l56,l58); if (l59 === undefined) break b2455;
l60 = l59;
l61 = f62(l0,l1,l18); if (l61 === undefined) break b2455;
l62 = l61;
l63 = H(l7) ? l7.decision : undefined; if (l63 === undefined && (l63 = S(l7, "decision")) === undefined) break b2455;
l64 = l63;
l65 = new RegoSet();
b2459: {
if (!(l49 === "required")) break b2459;
l66 = f53(l0,l1,l9); if (l66 === undefined) break b2459;
l67 = l66;
{
const k2460 = keysOf(l67), v2460 = valuesOf(l67);
for (let n2460 = 0; n2460 < v2460.length; n2460++) {
l68 = k2460 === null ? n2460 : k2460[n2460];
l69 = v2460[n2460];
b2461: {
l70 = l68;
l71 = l69;
l65.add(l71);
}
}
}
}
l72 = l65;
l73 = new RegoSet();
b2462: {
if (!(l49 === "required")) break b2462;
l74 = H(l7) ? l7.codes : undefined; if (l74 === undefined && (l74 = S(l7, "codes")) === undefined) break b2462;
l75 = H(l74) ? l74.required : undefined; if (l75 === undefined && (l75 = S(l74, "required")) === undefined) break b2462;
l76 = l75;
l77 = f20(l0,l1,l76,l18); if (l77 === undefined) break b2462;
l78 = l77;
l73.add(l78);
}
l79 = l73;
l80 = new O12(l60,l34,l72,l79,l50,l62);
l81 = f18(l0,l1,l64,l8,l49,l80); if (l81 === undefined) break b2455;
l82 = l81;
if (l6 === undefined) l6 = l82; else if (!Q(l6, l82)) conflict();
}
b2463: {
if (l6 === undefined) break b2463;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2464: {
return l2;
}
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2465: {
b2466: {
l3 = undefined;
b2467: {
l4 = f442(l0,l1); if (l4 === undefined) break b2467;
if ((l4 === false)) break b2467;
break b2466;}
l5 = f443(l0,l1); if (l5 === undefined) break b2466;
l6 = l5;
l7 = [];
b2468: {
l8 = f441(l0,l1); if (l8 === undefined) break b2468;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2466;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2469: {
if (l3 !== undefined) break b2469;
l4 = f444(l0,l1); if (l4 === undefined) break b2469;
l5 = l4;
l6 = f441(l0,l1); if (l6 === undefined) break b2469;
l7 = l6;
l8 = f442(l0,l1); if (l8 === undefined) break b2469;
l9 = l8;
l10 = f459(l0,l1,l5,l7,l9); if (l10 === undefined) break b2469;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2470: {
if (l3 === undefined) break b2470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2471: {
return l2;
}
}
function f460(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2472: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2472;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2472;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2473: {
if (l3 === undefined) break b2473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2474: {
return l2;
}
}
function f461(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2475: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2475;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2475;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2475;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b2475;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2476: {
if (l3 === undefined) break b2476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2477: {
return l2;
}
}
function f462(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f463(l0,l1) {
let l3,l2;
b2478: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b2479: {
if (l3 === undefined) break b2479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2480: {
return l2;
}
}
function g464(l0,l1) {
let l3,l4,l5,l6,l2;
b2481: {
l3 = undefined;
l4 = new Bare();
l5 = new O54("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_monthly";
l4["kind"] = "quantity";
l4["rule"] = "sampling.monthly";
l6 = new O55("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2482: {
if (l3 === undefined) break b2482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2483: {
return l2;
}
}
function f464(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2484: {
b2485: {
l3 = undefined;
b2486: {
l4 = f462(l0,l1); if (l4 === undefined) break b2486;
if ((l4 === false)) break b2486;
break b2485;}
l5 = f463(l0,l1); if (l5 === undefined) break b2485;
l6 = l5;
l7 = [];
b2487: {
l8 = f461(l0,l1); if (l8 === undefined) break b2487;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2485;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2488: {
if (l3 !== undefined) break b2488;
l4 = f464(l0,l1); if (l4 === undefined) break b2488;
l5 = l4;
l6 = f461(l0,l1); if (l6 === undefined) break b2488;
l7 = l6;
l8 = f462(l0,l1); if (l8 === undefined) break b2488;
l9 = l8;
l10 = f459(l0,l1,l5,l7,l9); if (l10 === undefined) break b2488;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2489: {
if (l3 === undefined) break b2489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2490: {
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
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2491: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2491;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2491;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2492: {
if (l3 === undefined) break b2492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2493: {
return l2;
}
}
function f466(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g467(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2494: {
l3 = undefined;
l4 = f466(l0,l1); if (l4 === undefined) break b2494;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2494;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2494;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2494;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2495: {
if (l3 === undefined) break b2495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2496: {
return l2;
}
}
function f467(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f468(l0,l1) {
let l3,l2;
b2497: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b2498: {
if (l3 === undefined) break b2498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2499: {
return l2;
}
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2500: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2500;
l5 = l4;
l6 = f299(l0,l1,l5); if (l6 === undefined) break b2500;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2501: {
if (l3 === undefined) break b2501;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2502: {
return l2;
}
}
function f469(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2503: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2503;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b2503;
l6 = l5;
l7 = f299(l0,l1,l6); if (l7 === undefined) break b2503;
l8 = l7;
l9 = l8;
l10 = f469(l0,l1); if (l10 === undefined) break b2503;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2503;
if ((l12 === false)) break b2503;
l13 = f469(l0,l1); if (l13 === undefined) break b2503;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2503;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2504: {
if (l3 === undefined) break b2504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2505: {
return l2;
}
}
function f470(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function f471(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2506: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2506;
if (!(l8 === "exceeded")) break b2506;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2506;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2506;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2506;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b2506;
if ((l15 === false)) break b2506;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2507: {
if (l5 === undefined) break b2507;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2508: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2508;
if (!(l8 === "reached")) break b2508;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2508;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2508;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2508;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b2508;
if ((l15 === false)) break b2508;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2509: {
if (l5 === undefined) break b2509;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2510: {
return l2;
}
}
function g472(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2511: {
l2 = new RegoSet();
}
b2512: {
l3 = undefined;
l4 = f470(l0,l1); if (l4 === undefined) break b2512;
l5 = l4;
l6 = f467(l0,l1); if (l6 === undefined) break b2512;
l7 = l6;
l8 = f471(l0,l1,l5,l7); if (l8 === undefined) break b2512;
if ((l8 === false)) break b2512;
l9 = f467(l0,l1); if (l9 === undefined) break b2512;
l10 = l9;
l11 = f20(l0,l1,"session_idle",l10); if (l11 === undefined) break b2512;
l12 = l11;
l2.add(l12);
}
b2513: {
return l2;
}
}
function f472(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g473(l0,l1) {
let l2,l3,l4,l5,l6;
b2514: {
l2 = new RegoSet();
}
b2515: {
l3 = undefined;
b2516: {
l4 = f470(l0,l1); if (l4 === undefined) break b2516;
if ((l4 === false)) break b2516;
break b2515;}
l5 = new O7("last_activity_at");
l2.add(l5);
}
b2517: {
l3 = undefined;
l4 = f467(l0,l1); if (l4 === undefined) break b2517;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b2517;
if (!(l5 === "unset")) break b2517;
l6 = new O14("session.idle_timeout");
l2.add(l6);
}
b2518: {
return l2;
}
}
function f473(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2519: {
l3 = undefined;
l4 = f470(l0,l1); if (l4 === undefined) break b2519;
if ((l4 === false)) break b2519;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2519;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b2519;
l7 = l6;
l8 = f467(l0,l1); if (l8 === undefined) break b2519;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2519;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2519;
l11 = l10;
l12 = f309(l0,l1,l7,l11); if (l12 === undefined) break b2519;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2520: {
if (l3 === undefined) break b2520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2521: {
return l2;
}
}
function f474(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g475(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b2522: {
b2523: {
l3 = undefined;
b2524: {
l4 = f467(l0,l1); if (l4 === undefined) break b2524;
if ((l4 === false)) break b2524;
break b2523;}
l5 = f468(l0,l1); if (l5 === undefined) break b2523;
l6 = l5;
l7 = [];
b2525: {
l8 = f466(l0,l1); if (l8 === undefined) break b2525;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2523;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2526: {
if (l3 !== undefined) break b2526;
l4 = f472(l0,l1); if (l4 === undefined) break b2526;
l5 = l4;
l6 = f473(l0,l1); if (l6 === undefined) break b2526;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b2526;
l9 = l8;
l10 = f467(l0,l1); if (l10 === undefined) break b2526;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2526;
l13 = l12;
l14 = f467(l0,l1); if (l14 === undefined) break b2526;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2526;
l17 = l16;
l18 = f468(l0,l1); if (l18 === undefined) break b2526;
l19 = l18;
l20 = f466(l0,l1); if (l20 === undefined) break b2526;
l21 = l20;
l22 = f473(l0,l1); if (l22 === undefined) break b2526;
l23 = l22;
l24 = new RegoSet();
b2527: {
l25 = f472(l0,l1); if (l25 === undefined) break b2527;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2527;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2527;
if ((l30 === false)) break b2527;
l31 = f467(l0,l1); if (l31 === undefined) break b2527;
l32 = l31;
l33 = f20(l0,l1,"log_out",l32); if (l33 === undefined) break b2527;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f472(l0,l1); if (l36 === undefined) break b2526;
l37 = l36;
l38 = new Bare();
b2528: {
l39 = f474(l0,l1); if (l39 === undefined) break b2528;
l38["logout_after"] = l39;
}
b2529: {
b2530: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b2530;
l42 = H(l41) ? l41.session_timeout : undefined; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b2530;
l43 = D(l42, "values"); if (l43 === undefined) break b2530;
l40 = merge(l43, l38);
break b2529;
}
l40 = l38;
}
l44 = l40;
l45 = new O12(l13,l23,l35,l37,l44,l17);
l46 = f18(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b2526;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
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
function f475(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g475(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g476(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2533: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2533;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2533;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2533;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2533;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2533;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2534: {
if (l3 === undefined) break b2534;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2535: {
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
function g477(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2536: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2536;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2536;
l6 = l5;
l7 = f476(l0,l1); if (l7 === undefined) break b2536;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2536;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b2536;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2536;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2536;
if ((l12 === false)) break b2536;
l13 = f476(l0,l1); if (l13 === undefined) break b2536;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2536;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b2536;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2537: {
if (l3 === undefined) break b2537;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2538: {
return l2;
}
}
function f477(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function f478(l0,l1) {
let l3,l2;
b2539: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b2540: {
if (l3 === undefined) break b2540;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2541: {
return l2;
}
}
function g479(l0,l1) {
let l3,l4,l5,l6,l2;
b2542: {
l3 = undefined;
l4 = new Bare();
l5 = new O58("roles");
l4["binds"] = l5;
l6 = new O59("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
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
function f479(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f480(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2545: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b2545;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b2545;
if ((l10 === false)) break b2545;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b2546: {
if (l5 === undefined) break b2546;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2547: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b2547;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b2547;
if ((l10 === false)) break b2547;
l11 = new RegoSet();
b2548: {
{
const k2549 = keysOf(l7), v2549 = valuesOf(l7);
for (let n2549 = 0; n2549 < v2549.length; n2549++) {
l12 = k2549 === null ? n2549 : k2549[n2549];
l13 = v2549[n2549];
b2550: {
l14 = l12;
l15 = l13;
l16 = f129(l0,l1,l15); if (l16 === undefined) break b2550;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f133(l0,l1,l18,l19); if (l20 === undefined) break b2547;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2551: {
if (l5 === undefined) break b2551;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2552: {
return l2;
}
}
function f481(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l2;
b2553: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b2553;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b2553;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2553;
l14 = D(l13, l12); if (l14 === undefined) break b2553;
l15 = l14;
l16 = [];
b2554: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b2554;
l18 = l17;
l19 = f36(l0,l1,l15,l18); if (l19 === undefined) break b2554;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = [];
b2555: {
l24 = f6(l0,l1); if (l24 === undefined) break b2555;
l25 = l24;
l26 = b_gte(l25,l15); if (l26 === undefined) break b2555;
if ((l26 === false)) break b2555;
{
const k2556 = keysOf(l22), v2556 = valuesOf(l22);
for (let n2556 = 0; n2556 < v2556.length; n2556++) {
l27 = k2556 === null ? n2556 : k2556[n2556];
l28 = v2556[n2556];
b2557: {
l29 = l27;
l30 = l28;
l31 = H(l0) ? l0.facts : undefined; if (l31 === undefined && (l31 = S(l0, "facts")) === undefined) break b2557;
l32 = l31;
l33 = H(l7) ? l7.deadline : undefined; if (l33 === undefined && (l33 = S(l7, "deadline")) === undefined) break b2557;
l34 = H(l33) ? l33.done : undefined; if (l34 === undefined && (l34 = S(l33, "done")) === undefined) break b2557;
l35 = l34;
l36 = null;
l37 = b_object_get(l32,l35,l36); if (l37 === undefined) break b2557;
l38 = l37;
l39 = f124(l0,l1,l38); if (l39 === undefined) break b2557;
l40 = l39;
l41 = H(l7) ? l7.deadline : undefined; if (l41 === undefined && (l41 = S(l7, "deadline")) === undefined) break b2557;
l42 = H(l41) ? l41.act : undefined; if (l42 === undefined && (l42 = S(l41, "act")) === undefined) break b2557;
l43 = l42;
l44 = H(l7) ? l7.deadline : undefined; if (l44 === undefined && (l44 = S(l7, "deadline")) === undefined) break b2557;
l45 = H(l44) ? l44.step : undefined; if (l45 === undefined && (l45 = S(l44, "step")) === undefined) break b2557;
l46 = l45;
l47 = new O23(l43,l46,l40,l30,l9);
l48 = l47;
l23.push(l48);
}
}
}
}
l49 = l23;
l50 = f480(l0,l1,l15,l49); if (l50 === undefined) break b2553;
l51 = l50;
l52 = l51;
l53 = f15(l0,l1,l9); if (l53 === undefined) break b2553;
l54 = l53;
l55 = f135(l0,l1,l49); if (l55 === undefined) break b2553;
l56 = l55;
l57 = f137(l0,l1,l49,l52); if (l57 === undefined) break b2553;
l58 = l57;
l59 = new Bare();
b2558: {
{
const k2559 = keysOf(l22), v2559 = valuesOf(l22);
for (let n2559 = 0; n2559 < v2559.length; n2559++) {
l60 = k2559 === null ? n2559 : k2559[n2559];
l61 = v2559[n2559];
b2560: {
l62 = l60;
l63 = l61;
insertOnce(l59, "due_on", l63);
}
}
}
}
l64 = l59;
l65 = new Bare();
b2561: {
{
const k2562 = keysOf(l22), v2562 = valuesOf(l22);
for (let n2562 = 0; n2562 < v2562.length; n2562++) {
l66 = k2562 === null ? n2562 : k2562[n2562];
l67 = v2562[n2562];
b2563: {
l68 = l66;
l69 = l67;
l70 = f153(l0,l1,l69); if (l70 === undefined) break b2563;
l71 = l70;
insertOnce(l65, "due_if_rolled", l71);
}
}
}
}
l72 = l65;
l73 = b_object_union(l64,l72); if (l73 === undefined) break b2553;
l74 = l73;
l75 = f62(l0,l1,l9); if (l75 === undefined) break b2553;
l76 = l75;
l77 = H(l7) ? l7.decision : undefined; if (l77 === undefined && (l77 = S(l7, "decision")) === undefined) break b2553;
l78 = l77;
l79 = new O40(l54,l56,l58,l74,l76);
l80 = f18(l0,l1,l78,l8,l52,l79); if (l80 === undefined) break b2553;
l81 = l80;
if (l6 === undefined) l6 = l81; else if (!Q(l6, l81)) conflict();
}
b2564: {
if (l6 === undefined) break b2564;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2565: {
return l2;
}
}
function g482(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2566: {
b2567: {
l3 = undefined;
b2568: {
l4 = f477(l0,l1); if (l4 === undefined) break b2568;
if ((l4 === false)) break b2568;
break b2567;}
l5 = f478(l0,l1); if (l5 === undefined) break b2567;
l6 = l5;
l7 = [];
b2569: {
l8 = f476(l0,l1); if (l8 === undefined) break b2569;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2567;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2570: {
if (l3 !== undefined) break b2570;
l4 = f479(l0,l1); if (l4 === undefined) break b2570;
l5 = l4;
l6 = f476(l0,l1); if (l6 === undefined) break b2570;
l7 = l6;
l8 = f477(l0,l1); if (l8 === undefined) break b2570;
l9 = l8;
l10 = f481(l0,l1,l5,l7,l9); if (l10 === undefined) break b2570;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2571: {
if (l3 === undefined) break b2571;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2572: {
return l2;
}
}
function f482(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g482(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g483(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2573: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2573;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2573;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2573;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2573;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2574: {
if (l3 === undefined) break b2574;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2575: {
return l2;
}
}
function f483(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g484(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2576: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2576;
l5 = l4;
l6 = f483(l0,l1); if (l6 === undefined) break b2576;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b2576;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b2576;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2577: {
if (l3 === undefined) break b2577;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2578: {
return l2;
}
}
function f484(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g485(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2579: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2579;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2579;
l6 = l5;
l7 = f484(l0,l1); if (l7 === undefined) break b2579;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2579;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b2579;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2579;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2579;
if ((l12 === false)) break b2579;
l13 = f484(l0,l1); if (l13 === undefined) break b2579;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2579;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b2579;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2580: {
if (l3 === undefined) break b2580;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2581: {
return l2;
}
}
function f485(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g485(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function f486(l0,l1) {
let l3,l2;
b2582: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b2583: {
if (l3 === undefined) break b2583;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2584: {
return l2;
}
}
function g487(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2585: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2585;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2585;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2585;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2585;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2586: {
if (l3 === undefined) break b2586;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2587: {
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
function f488(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2588: {
b2589: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2589;
l7 = l6;
l8 = f487(l0,l1); if (l8 === undefined) break b2589;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b2589;
if ((l10 === false)) break b2589;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2590: {
if (l4 !== undefined) break b2590;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2590;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b2590;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b2590;
if ((l9 === false)) break b2590;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b2591: {
if (l4 !== undefined) break b2591;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2591;
l7 = l6;
l8 = f483(l0,l1); if (l8 === undefined) break b2591;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2591;
if ((l10 === false)) break b2591;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2592: {
if (l4 !== undefined) break b2592;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2593: {
if (l4 === undefined) break b2593;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2594: {
return l2;
}
}
function g489(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2595: {
b2596: {
l3 = undefined;
b2597: {
l4 = f485(l0,l1); if (l4 === undefined) break b2597;
if ((l4 === false)) break b2597;
break b2596;}
l5 = f486(l0,l1); if (l5 === undefined) break b2596;
l6 = l5;
l7 = [];
b2598: {
l8 = f484(l0,l1); if (l8 === undefined) break b2598;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2596;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2599: {
if (l3 !== undefined) break b2599;
l4 = f485(l0,l1); if (l4 === undefined) break b2599;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b2599;
l6 = l5;
l7 = f488(l0,l1,l6); if (l7 === undefined) break b2599;
l8 = l7;
l9 = l8;
l10 = f485(l0,l1); if (l10 === undefined) break b2599;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2599;
l13 = l12;
l14 = f485(l0,l1); if (l14 === undefined) break b2599;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2599;
l17 = l16;
l18 = f486(l0,l1); if (l18 === undefined) break b2599;
l19 = l18;
l20 = f484(l0,l1); if (l20 === undefined) break b2599;
l21 = l20;
l22 = new RegoSet();
b2600: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b2600;
if ((l24 === false)) break b2600;
l25 = f485(l0,l1); if (l25 === undefined) break b2600;
l26 = l25;
l27 = f20(l0,l1,"complete_training",l26); if (l27 === undefined) break b2600;
l28 = l27;
l22.add(l28);
}
l29 = l22;
l30 = new RegoSet();
b2601: {
l31 = new O9("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b2601;
l34 = l33;
l35 = f485(l0,l1); if (l35 === undefined) break b2601;
l36 = l35;
l37 = f20(l0,l1,l34,l36); if (l37 === undefined) break b2601;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f483(l0,l1); if (l40 === undefined) break b2599;
l41 = l40;
l42 = f485(l0,l1); if (l42 === undefined) break b2599;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b2599;
l44 = l43;
l45 = new O42(l13,l29,l39);
l46 = new O60(l41,l44);
l45["values"] = l46;
l45["warnings"] = l17;
l47 = f18(l0,l1,l19,l21,l9,l45); if (l47 === undefined) break b2599;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2602: {
if (l3 === undefined) break b2602;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2603: {
return l2;
}
}
function f489(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2604: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2604;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2604;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2605: {
if (l3 === undefined) break b2605;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2606: {
return l2;
}
}
function f490(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2607: {
l3 = undefined;
l4 = f490(l0,l1); if (l4 === undefined) break b2607;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2607;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b2607;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2608: {
if (l3 === undefined) break b2608;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2609: {
return l2;
}
}
function f491(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f492(l0,l1) {
let l3,l2;
b2610: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b2611: {
if (l3 === undefined) break b2611;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2612: {
return l2;
}
}
function g493(l0,l1) {
let l3,l4,l2;
b2613: {
l3 = undefined;
l4 = new O35("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2614: {
if (l3 === undefined) break b2614;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2615: {
return l2;
}
}
function f493(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g493(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function g494(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2616: {
b2617: {
l3 = undefined;
b2618: {
l4 = f491(l0,l1); if (l4 === undefined) break b2618;
if ((l4 === false)) break b2618;
break b2617;}
l5 = f492(l0,l1); if (l5 === undefined) break b2617;
l6 = l5;
l7 = [];
b2619: {
l8 = f490(l0,l1); if (l8 === undefined) break b2619;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2617;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2620: {
if (l3 !== undefined) break b2620;
l4 = f493(l0,l1); if (l4 === undefined) break b2620;
l5 = l4;
l6 = f490(l0,l1); if (l6 === undefined) break b2620;
l7 = l6;
l8 = f491(l0,l1); if (l8 === undefined) break b2620;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b2620;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2621: {
if (l3 === undefined) break b2621;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2622: {
return l2;
}
}
function f494(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g495(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2623: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2623;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2623;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2624: {
if (l3 === undefined) break b2624;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2625: {
return l2;
}
}
function f495(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g496(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2626: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2626;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2626;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b2626;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2627: {
if (l3 === undefined) break b2627;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2628: {
return l2;
}
}
function f496(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f497(l0,l1) {
let l3,l2;
b2629: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b2630: {
if (l3 === undefined) break b2630;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2631: {
return l2;
}
}
function g498(l0,l1) {
let l3,l4,l5,l2;
b2632: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2633: {
if (l3 === undefined) break b2633;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2634: {
return l2;
}
}
function f498(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2635: {
b2636: {
l3 = undefined;
b2637: {
l4 = f496(l0,l1); if (l4 === undefined) break b2637;
if ((l4 === false)) break b2637;
break b2636;}
l5 = f497(l0,l1); if (l5 === undefined) break b2636;
l6 = l5;
l7 = [];
b2638: {
l8 = f495(l0,l1); if (l8 === undefined) break b2638;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2636;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2639: {
if (l3 !== undefined) break b2639;
l4 = f498(l0,l1); if (l4 === undefined) break b2639;
l5 = l4;
l6 = f495(l0,l1); if (l6 === undefined) break b2639;
l7 = l6;
l8 = f496(l0,l1); if (l8 === undefined) break b2639;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b2639;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2640: {
if (l3 === undefined) break b2640;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2641: {
return l2;
}
}
function f499(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.request[214] = v === undefined ? N : v;
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
"g0/hdp/account_cleanup/account": f24,
"g0/hdp/account_cleanup/last_review": f26,
"g0/hdp/lib/law/first_day_with_text": f27,
"g0/hdp/account_cleanup/started": f30,
"g0/hdp/account_cleanup/review": f33,
"g0/hdp/account_cleanup/open_findings": f34,
"g0/hdp/account_cleanup/usable": f38,
"g0/hdp/account_cleanup/unused_since": f39,
"g0/hdp/account_cleanup/idle_from": f40,
"g0/hdp/account_cleanup/idle": f41,
"g0/hdp/account_cleanup/must_notify_from": f43,
"g0/hdp/account_cleanup/holder_notified": f44,
"g0/hdp/account_cleanup/must_notify": f45,
"g0/hdp/account_cleanup/duties": f46,
"g0/hdp/account_cleanup/may_suspend_from": f47,
"g0/hdp/account_cleanup/missing": f48,
"g0/hdp/account_cleanup/shown_period": f50,
"g0/hdp/account_cleanup/assumptions": f51,
"g0/hdp/account_cleanup/review_codes": f52,
"g0/hdp/account_cleanup/obligations": f54,
"g0/hdp/account_cleanup/reasons": f55,
"g0/hdp/account_cleanup/values/due_on": f56,
"g0/hdp/account_cleanup/values/idle_from": f57,
"g0/hdp/account_cleanup/values/may_suspend_from": f58,
"g0/hdp/account_cleanup/values/must_notify_from": f59,
"g0/hdp/account_cleanup/values/period": f60,
"g0/hdp/account_cleanup/values/unused_since": f61,
"g0/hdp/account_cleanup/warnings": f63,
"g0/hdp/account_cleanup/answer": f64,
"g0/hdp/account_request/version": f65,
"g0/hdp/account_request/rule": f66,
"g0/hdp/account_request/name": f67,
"g0/hdp/account_request/definition": f68,
"g0/hdp/account_request/answer": f92,
"g0/hdp/account_review/version": f93,
"g0/hdp/account_review/rule": f94,
"g0/hdp/account_review/name": f95,
"g0/hdp/account_review/definition": f96,
"g0/hdp/lib/schedule/own_start": f97,
"g0/hdp/account_review/answer": f107,
"g0/hdp/account_sharing/version": f108,
"g0/hdp/account_sharing/rule": f109,
"g0/hdp/account_sharing/name": f110,
"g0/hdp/account_sharing/definition": f111,
"g0/hdp/account_sharing/answer": f113,
"g0/hdp/anomaly_handling/version": f114,
"g0/hdp/anomaly_handling/group": f115,
"g0/hdp/anomaly_handling/rule": f116,
"g0/hdp/anomaly_handling/name": f117,
"g0/hdp/anomaly_handling/open": f119,
"g0/hdp/anomaly_handling/answer": f120,
"g0/hdp/audit_cooperation/version": f121,
"g0/hdp/audit_cooperation/rule": f122,
"g0/hdp/audit_cooperation/name": f123,
"g0/hdp/audit_cooperation/steps": f125,
"g0/hdp/audit_cooperation/announced": f126,
"g0/hdp/audit_cooperation/ready": f127,
"g0/hdp/audit_cooperation/lacking": f128,
"g0/hdp/audit_cooperation/documents_given": f131,
"g0/hdp/audit_cooperation/missing": f132,
"g0/hdp/audit_cooperation/values/documents": f138,
"g0/hdp/audit_cooperation/values/due_on": f139,
"g0/hdp/audit_cooperation/answer": f140,
"g0/hdp/lib/reports/middle": f141,
"g0/hdp/audit_report_deadline/half": f143,
"g0/hdp/audit_report_deadline/version": f144,
"g0/hdp/audit_report_deadline/rule": f145,
"g0/hdp/audit_report_deadline/name": f146,
"g0/hdp/audit_report_deadline/assumptions": f147,
"g0/hdp/audit_report_deadline/values/due_on": f151,
"g0/hdp/lib/workdays/calendar": f152,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f154,
"g0/hdp/audit_report_deadline/step": f155,
"g0/hdp/audit_report_deadline/answer": f156,
"g0/hdp/auditor_rotation/version": f157,
"g0/hdp/auditor_rotation/rule": f158,
"g0/hdp/auditor_rotation/name": f159,
"g0/hdp/auditor_rotation/earlier": f160,
"g0/hdp/auditor_rotation/own_months": f161,
"g0/hdp/auditor_rotation/breaks": f162,
"g0/hdp/auditor_rotation/consecutive": f163,
"g0/hdp/auditor_rotation/reasons": f164,
"g0/hdp/auditor_rotation/named": f165,
"g0/hdp/auditor_rotation/missing": f166,
"g0/hdp/auditor_rotation/answer": f167,
"g0/hdp/batch_acquisition/version": f168,
"g0/hdp/batch_acquisition/group": f169,
"g0/hdp/batch_acquisition/integrity": f170,
"g0/hdp/batch_acquisition/rule": f171,
"g0/hdp/batch_acquisition/name": f172,
"g0/hdp/batch_acquisition/answer": f173,
"g0/hdp/breach_escalation/version": f174,
"g0/hdp/breach_escalation/rule": f175,
"g0/hdp/breach_escalation/name": f176,
"g0/hdp/breach_escalation/ended": f177,
"g0/hdp/breach_escalation/improved": f178,
"g0/hdp/breach_escalation/running": f179,
"g0/hdp/breach_escalation/serious": f180,
"g0/hdp/breach_escalation/notified": f181,
"g0/hdp/breach_escalation/too_late": f182,
"g0/hdp/breach_escalation/to_do/end_linkage": f183,
"g0/hdp/breach_escalation/must_end": f184,
"g0/hdp/breach_escalation/to_do/give_notice": f185,
"g0/hdp/breach_escalation/suspended": f186,
"g0/hdp/breach_escalation/to_do/suspend": f187,
"g0/hdp/breach_escalation/to_do/improve": f188,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f189,
"g0/hdp/breach_escalation/steps": f190,
"g0/hdp/breach_escalation/open": f191,
"g0/hdp/breach_escalation/known": f192,
"g0/hdp/breach_escalation/missing": f193,
"g0/hdp/breach_escalation/improved_late": f194,
"g0/hdp/breach_escalation/next": f196,
"g0/hdp/breach_escalation/due": f197,
"g0/hdp/breach_escalation/reason_name": f199,
"g0/hdp/breach_escalation/reasons": f200,
"g0/hdp/breach_escalation/answer": f201,
"g0/hdp/data_destruction/use_has_ended": f202,
"g0/hdp/data_destruction/base_day": f205,
"g0/hdp/data_destruction/law_day": f206,
"g0/hdp/data_destruction/version": f207,
"g0/hdp/data_destruction/rule": f208,
"g0/hdp/data_destruction/name": f209,
"g0/hdp/data_destruction/confirmed": f210,
"g0/hdp/data_destruction/unconfirmed": f211,
"g0/hdp/data_destruction/destroyed_on": f213,
"g0/hdp/data_destruction/values/destroy_by": f214,
"g0/hdp/data_destruction/notice": f215,
"g0/hdp/data_destruction/notified_on": f216,
"g0/hdp/data_destruction/values/notify_by": f217,
"g0/hdp/data_destruction/steps": f218,
"g0/hdp/data_destruction/answer": f219,
"g0/hdp/data_export/version": f220,
"g0/hdp/data_export/rule": f221,
"g0/hdp/data_export/name": f222,
"g0/hdp/data_export/given": f223,
"g0/hdp/data_export/codes": f224,
"g0/hdp/data_export/reasons": f225,
"g0/hdp/data_export/missing": f226,
"g0/hdp/data_export/answer": f227,
"g0/hdp/data_use_period/version": f228,
"g0/hdp/data_use_period/rule": f229,
"g0/hdp/data_use_period/name": f230,
"g0/hdp/data_use_period/project_decides": f231,
"g0/hdp/data_use_period/acquired_on": f232,
"g0/hdp/data_use_period/period_ends_on": f233,
"g0/hdp/data_use_period/use_until": f234,
"g0/hdp/data_use_period/over": f235,
"g0/hdp/data_use_period/reasons": f236,
"g0/hdp/data_use_period/missing": f237,
"g0/hdp/data_use_period/values/use_until": f238,
"g0/hdp/data_use_period/warnings": f239,
"g0/hdp/data_use_period/answer": f240,
"g0/hdp/delegated_administration/version": f241,
"g0/hdp/delegated_administration/rule": f242,
"g0/hdp/delegated_administration/name": f243,
"g0/hdp/delegated_administration/grants": f244,
"g0/hdp/delegated_administration/any_unit": f245,
"g0/hdp/delegated_administration/same_unit": f246,
"g0/hdp/delegated_administration/reasons": f247,
"g0/hdp/delegated_administration/answer": f248,
"g0/hdp/document_handling/version": f249,
"g0/hdp/document_handling/rule": f250,
"g0/hdp/document_handling/name": f251,
"g0/hdp/document_handling/definition": f252,
"g0/hdp/document_handling/answer": f253,
"g0/hdp/external_audit_schedule/version": f254,
"g0/hdp/external_audit_schedule/rule": f255,
"g0/hdp/external_audit_schedule/name": f256,
"g0/hdp/external_audit_schedule/definition": f257,
"g0/hdp/external_audit_schedule/answer": f258,
"g0/hdp/internal_audit_schedule/version": f259,
"g0/hdp/internal_audit_schedule/rule": f260,
"g0/hdp/internal_audit_schedule/name": f261,
"g0/hdp/internal_audit_schedule/codes": f262,
"g0/hdp/internal_audit_schedule/started": f263,
"g0/hdp/internal_audit_schedule/first_half": f264,
"g0/hdp/internal_audit_schedule/due_half": f265,
"g0/hdp/internal_audit_schedule/due_on": f266,
"g0/hdp/internal_audit_schedule/answer": f268,
"g0/hdp/ip_whitelist/version": f269,
"g0/hdp/ip_whitelist/rule": f270,
"g0/hdp/ip_whitelist/name": f271,
"g0/hdp/ip_whitelist/definition": f272,
"g0/hdp/ip_whitelist/answer": f273,
"g0/hdp/liability/version": f274,
"g0/hdp/liability/rule": f275,
"g0/hdp/liability/name": f276,
"g0/hdp/liability/definition": f277,
"g0/hdp/liability/answer": f279,
"g0/hdp/linkage_application/version": f280,
"g0/hdp/linkage_application/rule": f281,
"g0/hdp/linkage_application/name": f282,
"g0/hdp/linkage_application/definition": f283,
"g0/hdp/linkage_application/answer": f284,
"g0/hdp/linkage_need_review/version": f285,
"g0/hdp/linkage_need_review/rule": f286,
"g0/hdp/linkage_need_review/name": f287,
"g0/hdp/linkage_need_review/definition": f288,
"g0/hdp/linkage_need_review/answer": f289,
"g0/hdp/login_lockout/version": f290,
"g0/hdp/login_lockout/rule": f291,
"g0/hdp/login_lockout/name": f292,
"g0/hdp/login_lockout/too_many": f293,
"g0/hdp/login_lockout/approved": f294,
"g0/hdp/login_lockout/unlocked": f295,
"g0/hdp/login_lockout/now": f300,
"g0/hdp/login_lockout/waited": f301,
"g0/hdp/login_lockout/reasons": f302,
"g0/hdp/login_lockout/missing": f303,
"g0/hdp/login_lockout/who_counts": f304,
"g0/hdp/login_lockout/values/locked_until": f310,
"g0/hdp/login_lockout/answer": f311,
"g0/hdp/password_compliance/version": f312,
"g0/hdp/password_compliance/rule": f313,
"g0/hdp/password_compliance/name": f314,
"g0/hdp/password_compliance/changed_on": f315,
"g0/hdp/password_compliance/values/expires_on": f316,
"g0/hdp/password_compliance/classes": f317,
"g0/hdp/password_compliance/broken": f318,
"g0/hdp/password_compliance/codes": f319,
"g0/hdp/password_compliance/reasons": f320,
"g0/hdp/password_compliance/same_as_previous_given": f321,
"g0/hdp/password_compliance/missing": f322,
"g0/hdp/password_compliance/looked_at": f323,
"g0/hdp/password_compliance/values/may_change_from": f324,
"g0/hdp/password_compliance/answer": f325,
"g0/hdp/personnel_register/version": f326,
"g0/hdp/personnel_register/rule": f327,
"g0/hdp/personnel_register/name": f328,
"g0/hdp/personnel_register/definition": f329,
"g0/hdp/personnel_register/answer": f330,
"g0/hdp/processing_record/version": f331,
"g0/hdp/processing_record/rule": f332,
"g0/hdp/processing_record/name": f333,
"g0/hdp/processing_record/definition": f334,
"g0/hdp/processing_record/answer": f335,
"g0/hdp/purpose_limitation/version": f336,
"g0/hdp/purpose_limitation/rule": f337,
"g0/hdp/purpose_limitation/name": f338,
"g0/hdp/purpose_limitation/definition": f339,
"g0/hdp/purpose_limitation/answer": f340,
"g0/hdp/query_log_completeness/version": f341,
"g0/hdp/query_log_completeness/rule": f342,
"g0/hdp/query_log_completeness/name": f343,
"g0/hdp/query_log_completeness/present": f344,
"g0/hdp/query_log_completeness/reasons": f345,
"g0/hdp/query_log_completeness/missing": f346,
"g0/hdp/query_log_completeness/answer": f347,
"g0/hdp/query_permission/version": f348,
"g0/hdp/query_permission/rule": f349,
"g0/hdp/query_permission/name": f350,
"g0/hdp/query_permission/user": f351,
"g0/hdp/query_permission/checks": f352,
"g0/hdp/query_permission/listed_units": f353,
"g0/hdp/query_permission/full_names": f354,
"g0/hdp/query_permission/district_office_in_full": f361,
"g0/hdp/query_permission/roles_of": f362,
"g0/hdp/query_permission/of_every_role": f363,
"g0/hdp/query_permission/account": f366,
"g0/hdp/query_permission/holds_right": f368,
"g0/hdp/query_permission/query": f369,
"g0/hdp/query_permission/beyond_right": f370,
"g0/hdp/query_permission/within_right": f371,
"g0/hdp/query_permission/given": f372,
"g0/hdp/query_permission/skipped": f373,
"g0/hdp/query_permission/passed": f376,
"g0/hdp/query_permission/needs": f377,
"g0/hdp/query_permission/needed": f378,
"g0/hdp/query_permission/not_asked": f379,
"g0/hdp/query_permission/untold": f380,
"g0/hdp/query_permission/open_numbers/password_expired": f381,
"g0/hdp/query_permission/open_numbers/session_idle": f382,
"g0/hdp/query_permission/undecided": f383,
"g0/hdp/query_permission/failed": f384,
"g0/hdp/query_permission/things/account_not_active": f387,
"g0/hdp/query_permission/things/field_not_allowed": f388,
"g0/hdp/query_permission/things/linkage_not_active": f389,
"g0/hdp/query_permission/reasons": f391,
"g0/hdp/query_permission/missing": f392,
"g0/hdp/query_permission/decisive": f393,
"g0/hdp/query_permission/unit_in_full": f394,
"g0/hdp/query_permission/asked_beyond_the_clause": f395,
"g0/hdp/query_permission/followed": f396,
"g0/hdp/query_permission/both_roles": f397,
"g0/hdp/query_permission/advised": f398,
"g0/hdp/query_permission/numbered/password_expired": f399,
"g0/hdp/query_permission/numbered/session_idle": f400,
"g0/hdp/query_permission/warnings": f401,
"g0/hdp/query_permission/answer": f402,
"g0/hdp/record_retention/version": f403,
"g0/hdp/record_retention/rule": f404,
"g0/hdp/record_retention/name": f405,
"g0/hdp/record_retention/account_closed_on": f406,
"g0/hdp/record_retention/event_on": f407,
"g0/hdp/record_retention/from": f408,
"g0/hdp/record_retention/values/keep_through": f410,
"g0/hdp/record_retention/reasons": f411,
"g0/hdp/record_retention/missing": f412,
"g0/hdp/record_retention/values/qualifier": f413,
"g0/hdp/record_retention/answer": f414,
"g0/hdp/regulation_in_force/version": f415,
"g0/hdp/regulation_in_force/name": f416,
"g0/hdp/regulation_in_force/values": f417,
"g0/hdp/regulation_in_force/answer": f418,
"g0/hdp/role_appointment/version": f419,
"g0/hdp/role_appointment/rule": f420,
"g0/hdp/role_appointment/name": f421,
"g0/hdp/role_appointment/definition": f422,
"g0/hdp/role_appointment/answer": f423,
"g0/hdp/role_change_deadline/version": f424,
"g0/hdp/role_change_deadline/group": f425,
"g0/hdp/role_change_deadline/rule": f426,
"g0/hdp/role_change_deadline/name": f427,
"g0/hdp/role_change_deadline/values/apply_by": f429,
"g0/hdp/role_change_deadline/before_regulation": f430,
"g0/hdp/role_change_deadline/assumptions": f432,
"g0/hdp/role_change_deadline/values/adjust_by": f433,
"g0/hdp/role_change_deadline/steps": f434,
"g0/hdp/role_change_deadline/missing": f438,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f439,
"g0/hdp/role_change_deadline/answer": f440,
"g0/hdp/sampling_half_year/version": f441,
"g0/hdp/sampling_half_year/rule": f442,
"g0/hdp/sampling_half_year/name": f443,
"g0/hdp/sampling_half_year/definition": f444,
"g0/hdp/sampling_half_year/answer": f460,
"g0/hdp/sampling_monthly/version": f461,
"g0/hdp/sampling_monthly/rule": f462,
"g0/hdp/sampling_monthly/name": f463,
"g0/hdp/sampling_monthly/definition": f464,
"g0/hdp/sampling_monthly/answer": f465,
"g0/hdp/session_timeout/version": f466,
"g0/hdp/session_timeout/rule": f467,
"g0/hdp/session_timeout/name": f468,
"g0/hdp/session_timeout/now": f469,
"g0/hdp/session_timeout/idle_seconds": f470,
"g0/hdp/session_timeout/reasons": f472,
"g0/hdp/session_timeout/missing": f473,
"g0/hdp/session_timeout/values/logout_after": f474,
"g0/hdp/session_timeout/answer": f475,
"g0/hdp/staff_change_notice/version": f476,
"g0/hdp/staff_change_notice/rule": f477,
"g0/hdp/staff_change_notice/name": f478,
"g0/hdp/staff_change_notice/definition": f479,
"g0/hdp/staff_change_notice/answer": f482,
"g0/hdp/training_hours/last_day": f483,
"g0/hdp/training_hours/version": f484,
"g0/hdp/training_hours/rule": f485,
"g0/hdp/training_hours/name": f486,
"g0/hdp/training_hours/first_day": f487,
"g0/hdp/training_hours/answer": f489,
"g0/hdp/vendor_access/version": f490,
"g0/hdp/vendor_access/rule": f491,
"g0/hdp/vendor_access/name": f492,
"g0/hdp/vendor_access/definition": f493,
"g0/hdp/vendor_access/answer": f494,
"g0/hdp/vendor_audit_schedule/version": f495,
"g0/hdp/vendor_audit_schedule/rule": f496,
"g0/hdp/vendor_audit_schedule/name": f497,
"g0/hdp/vendor_audit_schedule/definition": f498,
"g0/hdp/vendor_audit_schedule/answer": f499
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f64, i, d),
"hdp/account_request/answer": (i, d) => start(f92, i, d),
"hdp/account_review/answer": (i, d) => start(f107, i, d),
"hdp/account_sharing/answer": (i, d) => start(f113, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f120, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f140, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f156, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f167, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f173, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f201, i, d),
"hdp/data_destruction/answer": (i, d) => start(f219, i, d),
"hdp/data_export/answer": (i, d) => start(f227, i, d),
"hdp/data_use_period/answer": (i, d) => start(f240, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f248, i, d),
"hdp/document_handling/answer": (i, d) => start(f253, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f258, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f268, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f273, i, d),
"hdp/liability/answer": (i, d) => start(f279, i, d),
"hdp/linkage_application/answer": (i, d) => start(f284, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f289, i, d),
"hdp/login_lockout/answer": (i, d) => start(f311, i, d),
"hdp/password_compliance/answer": (i, d) => start(f325, i, d),
"hdp/personnel_register/answer": (i, d) => start(f330, i, d),
"hdp/processing_record/answer": (i, d) => start(f335, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f340, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f347, i, d),
"hdp/query_permission/answer": (i, d) => start(f402, i, d),
"hdp/record_retention/answer": (i, d) => start(f414, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f418, i, d),
"hdp/role_appointment/answer": (i, d) => start(f423, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f440, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f460, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f465, i, d),
"hdp/session_timeout/answer": (i, d) => start(f475, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f482, i, d),
"hdp/training_hours/answer": (i, d) => start(f489, i, d),
"hdp/vendor_access/answer": (i, d) => start(f494, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f499, i, d) } };
});
