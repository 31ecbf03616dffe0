// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, note, start } = keeping({"data":1,"case":6,"question":0,"request":6});
const b_concat = B["concat"];
const b_count = B["count"];
const b_div = B["div"];
const b_floor = B["floor"];
const b_gt = B["gt"];
const b_gte = B["gte"];
const b_internal_member_2 = B["internal.member_2"];
const b_is_array = B["is_array"];
const b_is_number = B["is_number"];
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
const b_object_get = B["object.get"];
const b_object_keys = B["object.keys"];
const b_object_union = B["object.union"];
const b_or = B["or"];
const b_plus = B["plus"];
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
function O6(a0) { this["parameter"] = a0; }
O6.prototype = Bare.prototype;
function O7(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["state"] = a2; }
O7.prototype = Bare.prototype;
function O8(a0) { this["by"] = a0; }
O8.prototype = Bare.prototype;
function O9(a0) { this["to"] = a0; }
O9.prototype = Bare.prototype;
function O10(a0,a1) { this["by"] = a0; this["to"] = a1; }
O10.prototype = Bare.prototype;
function O11(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; }
O11.prototype = Bare.prototype;
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
let l3,l4,l5,l6,l7,l8,l2;
b68: {
l3 = undefined;
l4 = f11(l0,l1); if (l4 === undefined) break b68;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b68;
l6 = H(l5) ? l5.watch : undefined; if (l6 === undefined && (l6 = S(l5, "watch")) === undefined) break b68;
l7 = H(l6) ? l6.query_burst : undefined; if (l7 === undefined && (l7 = S(l6, "query_burst")) === undefined) break b68;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
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
if (l3 === undefined) l3 = "watch.query_burst"; else if (!Q(l3, "watch.query_burst")) conflict();
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
let l4,l5,l6,l2;
b101: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b101;
if (!(l6 === "excerpt")) break b101;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b102: {
if (l4 === undefined) break b102;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b103: {
return l2;
}
}
function f19(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b104: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b104;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b104;
l11 = l10;
l12 = new O1(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b105: {
if (l5 === undefined) break b105;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b106: {
l5 = undefined;
l6 = l3;
l7 = l4;
b107: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b107;
if ((l8 === false)) break b107;
break b106;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b106;
l10 = l9;
l11 = new O2(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b108: {
if (l5 === undefined) break b108;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b109: {
return l2;
}
}
function f20(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b110: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b111: {
l7 = f18(l0,l1,l5); if (l7 === undefined) break b111;
if ((l7 === false)) break b111;
l8 = f19(l0,l1,"version_text_excerpt",l5); if (l8 === undefined) break b111;
l9 = l8;
l6.add(l9);
}
l10 = l6;
l11 = new RegoSet();
b112: {
l12 = H(l5) ? l5.unfinished : undefined; if (l12 === undefined && (l12 = S(l5, "unfinished")) === undefined) break b112;
if ((l12 === false)) break b112;
l13 = f19(l0,l1,"version_unfinished",l5); if (l13 === undefined) break b112;
l14 = l13;
l11.add(l14);
}
l15 = l11;
l16 = b_or(l10,l15); if (l16 === undefined) break b110;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b113: {
if (l4 === undefined) break b113;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b114: {
return l2;
}
}
function f21(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b115: {
b116: {
l5 = undefined;
l6 = l3;
l7 = l4;
b117: {
l8 = H(l7) ? l7.unfinished : undefined; if (l8 === undefined && (l8 = S(l7, "unfinished")) === undefined) break b117;
if ((l8 === false)) break b117;
break b116;}
b118: {
l9 = f18(l0,l1,l7); if (l9 === undefined) break b118;
if ((l9 === false)) break b118;
break b116;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b119: {
if (l5 !== undefined) break b119;
l6 = l3;
l7 = l4;
l8 = f20(l0,l1,l7); if (l8 === undefined) break b119;
l9 = l8;
l10 = new RegoSet();
b120: {
{
const k121 = keysOf(l6), v121 = valuesOf(l6);
for (let n121 = 0; n121 < v121.length; n121++) {
l11 = k121 === null ? n121 : k121[n121];
l12 = v121[n121];
b122: {
l13 = l11;
l14 = l12;
l10.add(l14);
}
}
}
}
l15 = l10;
l16 = b_or(l15,l9); if (l16 === undefined) break b119;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b123: {
if (l5 === undefined) break b123;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b124: {
return l2;
}
}
function f22(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b125: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b125;
if ((l6 === false)) break b125;
b126: {
b127: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b127;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b127;
break b126;
}
break b125;
}
l11 = l10;
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b125;
l13 = l12;
if (!(l13 === false)) break b125;
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
function f23(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b130: {
b131: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b131;
l9 = l8;
l10 = f22(l0,l1,l9); if (l10 === undefined) break b131;
if ((l10 === false)) break b131;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b132: {
if (l4 !== undefined) break b132;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b132;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b132;
l11 = l10;
{
const k133 = keysOf(l11), v133 = valuesOf(l11);
for (let n133 = 0; n133 < v133.length; n133++) {
l12 = k133 === null ? n133 : k133[n133];
l13 = v133[n133];
b134: {
l14 = l12;
l15 = l13;
l16 = f22(l0,l1,l15); if (l16 === undefined) break b134;
if ((l16 === false)) break b134;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b135: {
if (l4 === undefined) break b135;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b136: {
return l2;
}
}
function f24(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b137: {
l4 = undefined;
l5 = l3;
l6 = null;
l7 = b_neq(l5,l6); if (l7 === undefined) break b137;
if ((l7 === false)) break b137;
b138: {
l8 = b_is_string(l5); if (l8 === undefined) break b138;
if ((l8 === false)) break b138;
break b137;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b139: {
if (l4 === undefined) break b139;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b140: {
l4 = undefined;
l5 = l3;
l6 = f23(l0,l1,l5); if (l6 === undefined) break b140;
if ((l6 === false)) break b140;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b141: {
if (l4 === undefined) break b141;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b142: {
return l2;
}
}
function f25(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b143: {
l4 = undefined;
l5 = l3;
b144: {
l6 = H(l5) ? l5.where : undefined; if (l6 === undefined && (l6 = S(l5, "where")) === undefined) break b144;
if ((l6 === false)) break b144;
break b143;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b145: {
if (l4 === undefined) break b145;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b146: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.where : undefined; if (l6 === undefined && (l6 = S(l5, "where")) === undefined) break b146;
l7 = H(l6) ? l6.fact : undefined; if (l7 === undefined && (l7 = S(l6, "fact")) === undefined) break b146;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b146;
l10 = D(l9, l8); if (l10 === undefined) break b146;
l11 = l10;
l12 = H(l5) ? l5.where : undefined; if (l12 === undefined && (l12 = S(l5, "where")) === undefined) break b146;
l13 = H(l12) ? l12.one_of : undefined; if (l13 === undefined && (l13 = S(l12, "one_of")) === undefined) break b146;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b146;
if ((l15 === false)) break b146;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b147: {
if (l4 === undefined) break b147;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b148: {
return l2;
}
}
function f26(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b149: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
b150: {
l11 = b_neq(l9,"not_regulated"); if (l11 === undefined) break b150;
if ((l11 === false)) break b150;
l12 = H(l8) ? l8.unread : undefined; if (l12 === undefined && (l12 = S(l8, "unread")) === undefined) break b150;
l13 = D(l12, l7); if (l13 === undefined) break b150;
{
const k151 = keysOf(l13), v151 = valuesOf(l13);
for (let n151 = 0; n151 < v151.length; n151++) {
l14 = k151 === null ? n151 : k151[n151];
l15 = v151[n151];
b152: {
l16 = l14;
l17 = l15;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b152;
l19 = l18;
l20 = H(l17) ? l17.path : undefined; if (l20 === undefined && (l20 = S(l17, "path")) === undefined) break b152;
l21 = l20;
l22 = null;
l23 = b_object_get(l19,l21,l22); if (l23 === undefined) break b152;
l24 = l23;
l25 = f24(l0,l1,l24); if (l25 === undefined) break b152;
if ((l25 === false)) break b152;
l26 = f25(l0,l1,l17); if (l26 === undefined) break b152;
if ((l26 === false)) break b152;
l27 = H(l17) ? l17.name : undefined; if (l27 === undefined && (l27 = S(l17, "name")) === undefined) break b152;
l28 = l27;
l10.push(l28);
}
}
}
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b153: {
if (l6 === undefined) break b153;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b154: {
return l2;
}
}
function g27(l0,l1) {
let l3,l4,l2;
b155: {
l3 = undefined;
l4 = H(l0) ? l0.detail : undefined; if (l4 === undefined && (l4 = S(l0, "detail")) === undefined) break b155;
if ((l4 === false)) break b155;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b156: {
if (l3 === undefined) break b156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b157: {
return l2;
}
}
function f27(i, d) {
const k = K.noted[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g27(i, d);
note(0, v === undefined ? N : v);
return v;
}
function f28(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b158: {
b159: {
l5 = undefined;
l6 = l3;
l7 = l4;
b160: {
l8 = H(l7) ? l7.not_considered : undefined; if (l8 === undefined && (l8 = S(l7, "not_considered")) === undefined) break b160;
if ((l8 === false)) break b160;
break b159;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b161: {
if (l5 !== undefined) break b161;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.not_considered : undefined; if (l8 === undefined && (l8 = S(l7, "not_considered")) === undefined) break b161;
l9 = l8;
l10 = new RegoSet();
b162: {
{
const k163 = keysOf(l6), v163 = valuesOf(l6);
for (let n163 = 0; n163 < v163.length; n163++) {
l11 = k163 === null ? n163 : k163[n163];
l12 = v163[n163];
b164: {
l13 = l11;
l14 = l12;
l10.add(l14);
}
}
}
}
l15 = l10;
l16 = b_or(l9,l15); if (l16 === undefined) break b161;
l17 = l16;
l18 = b_sort(l17); if (l18 === undefined) break b161;
l19 = l18;
if (l5 === undefined) l5 = l19; else if (!Q(l5, l19)) conflict();
}
b165: {
if (l5 === undefined) break b165;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b166: {
return l2;
}
}
function f29(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b167: {
b168: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l8); if (l10 === undefined) break b168;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b168;
b169: {
l13 = H(l9) ? l9.not_considered : undefined; if (l13 === undefined && (l13 = S(l9, "not_considered")) === undefined) break b169;
if ((l13 === false)) break b169;
break b168;}
b170: {
l14 = f27(l0,l1); if (l14 === undefined) break b170;
if ((l14 === false)) break b170;
break b168;}
if (l6 === undefined) l6 = l7; else if (!Q(l6, l7)) conflict();
}
b171: {
if (l6 !== undefined) break b171;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b172: {
l11 = [];
l12 = b_object_get(l9,"checks",l11); if (l12 === undefined) break b172;
l13 = l12;
l14 = f28(l0,l1,l8,l9); if (l14 === undefined) break b172;
l15 = l14;
l16 = [];
l17 = b_object_get(l9,"working",l16); if (l17 === undefined) break b172;
l18 = l17;
l19 = new O3(l13,l15,l18);
l20 = l19;
{
const k173 = keysOf(l20), v173 = valuesOf(l20);
for (let n173 = 0; n173 < v173.length; n173++) {
l21 = k173 === null ? n173 : k173[n173];
l22 = v173[n173];
b174: {
l23 = l21;
l24 = l22;
l25 = b_count(l24); if (l25 === undefined) break b174;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b174;
if ((l28 === false)) break b174;
insertOnce(l10, l23, l24);
}
}
}
}
l29 = l10;
l30 = b_object_union(l7,l29); if (l30 === undefined) break b171;
l31 = l30;
if (l6 === undefined) l6 = l31; else if (!Q(l6, l31)) conflict();
}
b175: {
if (l6 === undefined) break b175;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b176: {
return l2;
}
}
function f30(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b177: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b177;
if (!Q(l12, l8)) break b177;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b177;
l15 = l14;
l16 = f16(l0,l1,l9); if (l16 === undefined) break b177;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b177;
l19 = l18;
l20 = f17(l0,l1,l19,"id"); if (l20 === undefined) break b177;
l21 = l20;
l22 = [];
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b177;
l24 = l23;
l25 = f17(l0,l1,l24,"code"); if (l25 === undefined) break b177;
l26 = l25;
l27 = [];
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b177;
l29 = l28;
l30 = f17(l0,l1,l29,"code"); if (l30 === undefined) break b177;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b177;
l34 = l33;
l35 = [];
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b177;
l37 = l36;
l38 = f21(l0,l1,l37,l9); if (l38 === undefined) break b177;
l39 = l38;
l40 = f17(l0,l1,l39,"code"); if (l40 === undefined) break b177;
l41 = l40;
l42 = f26(l0,l1,l8,l9,l10); if (l42 === undefined) break b177;
l43 = l42;
l44 = H(l0) ? l0.as_of : undefined; if (l44 === undefined && (l44 = S(l0, "as_of")) === undefined) break b177;
l45 = l44;
l46 = H(l0) ? l0.jurisdiction : undefined; if (l46 === undefined && (l46 = S(l0, "jurisdiction")) === undefined) break b177;
l47 = l46;
l48 = [];
b178: {
l49 = [];
b179: {
l50 = [];
l51 = b_object_get(l11,"missing",l50); if (l51 === undefined) break b179;
l52 = l51;
{
const k180 = keysOf(l52), v180 = valuesOf(l52);
for (let n180 = 0; n180 < v180.length; n180++) {
l53 = k180 === null ? n180 : k180[n180];
l54 = v180[n180];
b181: {
l55 = l53;
l56 = l54;
{
const k182 = keysOf(l56), v182 = valuesOf(l56);
for (let n182 = 0; n182 < v182.length; n182++) {
l57 = k182 === null ? n182 : k182[n182];
l58 = v182[n182];
b183: {
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
l63 = b_sort(l62); if (l63 === undefined) break b178;
l64 = l63;
{
const k184 = keysOf(l64), v184 = valuesOf(l64);
for (let n184 = 0; n184 < v184.length; n184++) {
l65 = k184 === null ? n184 : k184[n184];
l66 = v184[n184];
b185: {
l67 = l65;
l68 = l66;
l69 = 1;
l70 = D(l68, l69); if (l70 === undefined) break b185;
l71 = l70;
l48.push(l71);
}
}
}
}
l72 = l48;
l73 = H(l9) ? l9.effective_from : undefined; if (l73 === undefined && (l73 = S(l9, "effective_from")) === undefined) break b177;
l74 = l73;
l75 = new O4(l45,l21,l8,l47,l72,l26,l10,l31,l34,l74,l41);
l76 = f29(l0,l1,l75,l43,l11); if (l76 === undefined) break b177;
l77 = l76;
if (l7 === undefined) l7 = l77; else if (!Q(l7, l77)) conflict();
}
b186: {
if (l7 === undefined) break b186;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b187: {
return l2;
}
}
function f31(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b188: {
l4 = undefined;
l5 = l3;
l6 = f14(l0,l1); if (l6 === undefined) break b188;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b188;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O5(l9);
l13 = f30(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b188;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b189: {
if (l4 === undefined) break b189;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b190: {
return l2;
}
}
function f32(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b191: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b191;
l9 = l8;
l10 = f19(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b191;
l11 = l10;
l12 = new O5(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f30(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b191;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b192: {
if (l5 === undefined) break b192;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b193: {
return l2;
}
}
function f33(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b194: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f30(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b194;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b195: {
if (l5 === undefined) break b195;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b196: {
return l2;
}
}
function f34(l0,l1,l3,l4) {
let l5,l6,l8,l7,l9,l11,l12,l2,l10,l13,l14,l15,l16;
b197: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b197;
l8 = B.count(l4);
l7 = 0;
if (!Q(l8, l7)) break b197;
l9 = 0;
l11 = f31(l0,l1,l6); if (l11 === undefined) break b197;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b198: {
if (l5 === undefined) break b198;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b199: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b199;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b199;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b199;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b199;
if (!(l12 === "unavailable")) break b199;
l13 = f32(l0,l1,l6,l11); if (l13 === undefined) break b199;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b200: {
if (l5 === undefined) break b200;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b201: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b201;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b201;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b201;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b201;
l13 = l12;
l14 = b_neq(l13,"unavailable"); if (l14 === undefined) break b201;
if ((l14 === false)) break b201;
l15 = f33(l0,l1,l6,l11); if (l15 === undefined) break b201;
l16 = l15;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b202: {
if (l5 === undefined) break b202;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b203: {
return l2;
}
}
function f35(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b204: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b204;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b204;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b204;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b204;
l15 = l14;
if (!(l15 === "z")) break b204;
l16 = b_count(l5); if (l16 === undefined) break b204;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b204;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b204;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b205: {
if (l4 === undefined) break b205;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b206: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b206;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b206;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b206;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b206;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b206;
if ((l16 === false)) break b206;
l17 = b_count(l5); if (l17 === undefined) break b206;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b206;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b206;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b207: {
if (l4 === undefined) break b207;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b208: {
return l2;
}
}
function f36(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b209: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b209;
l9 = l8;
if (!(l9 === ".")) break b209;
l10 = f35(l0,l1,l5); if (l10 === undefined) break b209;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b209;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b209;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b209;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b209;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b210: {
if (l4 === undefined) break b210;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b211: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b211;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b211;
if ((l10 === false)) break b211;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b212: {
if (l4 === undefined) break b212;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b213: {
return l2;
}
}
function f37(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b214: {
l4 = undefined;
l5 = l3;
l6 = f36(l0,l1,l5); if (l6 === undefined) break b214;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b214;
if ((l8 === false)) break b214;
l9 = f36(l0,l1,l5); if (l9 === undefined) break b214;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b214;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b214;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b215: {
if (l4 === undefined) break b215;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b216: {
l4 = undefined;
l5 = l3;
l6 = f36(l0,l1,l5); if (l6 === undefined) break b216;
l7 = l6;
if (!(l7 === "")) break b216;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b217: {
if (l4 === undefined) break b217;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b218: {
return l2;
}
}
function f38(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b219: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b219;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b219;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b219;
l12 = D(l11, l9); if (l12 === undefined) break b219;
b220: {
b221: {
break b220;
}
break b219;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b219;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b219;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b219;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b219;
l24 = D(l23, l15); if (l24 === undefined) break b219;
b222: {
b223: {
break b222;
}
break b219;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b219;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b219;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b219;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b219;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b219;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b219;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b219;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b219;
l53 = l52;
l54 = f37(l0,l1,l5); if (l54 === undefined) break b219;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b219;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b219;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b219;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b219;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b219;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b219;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b219;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b219;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b219;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b224: {
if (l4 === undefined) break b224;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b225: {
return l2;
}
}
function g39(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b226: {
l3 = undefined;
l4 = [];
b227: {
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b227;
l6 = H(l5) ? l5.queried_at : undefined; if (l6 === undefined && (l6 = S(l5, "queried_at")) === undefined) break b227;
{
const k228 = keysOf(l6), v228 = valuesOf(l6);
for (let n228 = 0; n228 < v228.length; n228++) {
l7 = k228 === null ? n228 : k228[n228];
l8 = v228[n228];
b229: {
l9 = l7;
l10 = l8;
l11 = f5(l0,l1,l10); if (l11 === undefined) break b229;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b229;
l14 = l13;
l15 = b_lte(l12,l14); if (l15 === undefined) break b229;
if ((l15 === false)) break b229;
l16 = f38(l0,l1,l10); if (l16 === undefined) break b229;
l17 = l16;
l18 = [l17,l10];
l4.push(l18);
}
}
}
}
l19 = l4;
l20 = b_sort(l19); if (l20 === undefined) break b226;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b230: {
if (l3 === undefined) break b230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b231: {
return l2;
}
}
function f39(i, d) {
const k = K.noted[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g39(i, d);
note(1, v === undefined ? N : v);
return v;
}
function g40(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35;
b232: {
l2 = new RegoSet();
}
b233: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b233;
l5 = H(l4) ? l4.most : undefined; if (l5 === undefined && (l5 = S(l4, "most")) === undefined) break b233;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b233;
if ((l7 === false)) break b233;
l8 = f39(l0,l1); if (l8 === undefined) break b233;
{
const k234 = keysOf(l8), v234 = valuesOf(l8);
for (let n234 = 0; n234 < v234.length; n234++) {
l9 = k234 === null ? n234 : k234[n234];
l10 = v234[n234];
b235: {
l11 = l9;
l12 = l10;
l13 = f12(l0,l1); if (l13 === undefined) break b235;
l14 = H(l13) ? l13.most : undefined; if (l14 === undefined && (l14 = S(l13, "most")) === undefined) break b235;
l15 = l14;
l16 = b_plus(l11,l15); if (l16 === undefined) break b235;
l17 = l16;
l18 = f39(l0,l1); if (l18 === undefined) break b235;
l19 = D(l18, l17); if (l19 === undefined) break b235;
l20 = 0;
l21 = D(l19, l20); if (l21 === undefined) break b235;
l22 = l21;
l23 = 0;
l24 = D(l12, l23); if (l24 === undefined) break b235;
l25 = l24;
l26 = b_minus(l22,l25); if (l26 === undefined) break b235;
l27 = l26;
l28 = f12(l0,l1); if (l28 === undefined) break b235;
l29 = H(l28) ? l28.within : undefined; if (l29 === undefined && (l29 = S(l28, "within")) === undefined) break b235;
l30 = H(l29) ? l29.minutes : undefined; if (l30 === undefined && (l30 = S(l29, "minutes")) === undefined) break b235;
l31 = l30;
l32 = 60;
l33 = b_mul(l31,l32); if (l33 === undefined) break b235;
l34 = l33;
l35 = b_lte(l27,l34); if (l35 === undefined) break b235;
if ((l35 === false)) break b235;
l2.add(l11);
}
}
}
}
b236: {
return l2;
}
}
function f40(i, d) {
const k = K.noted[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
note(2, v === undefined ? N : v);
return v;
}
function g41(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b237: {
l2 = new RegoSet();
}
b238: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b238;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b238;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b238;
if ((l9 === false)) break b238;
l10 = f12(l0,l1); if (l10 === undefined) break b238;
l11 = l10;
l12 = f19(l0,l1,"too_many_queries",l11); if (l12 === undefined) break b238;
l13 = l12;
l2.add(l13);
}
b239: {
return l2;
}
}
function f41(i, d) {
const k = K.noted[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g41(i, d);
note(3, v === undefined ? N : v);
return v;
}
function g42(l0,l1) {
let l2,l3,l4,l5,l6;
b240: {
l2 = new RegoSet();
}
b241: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b241;
l5 = H(l4) ? l4.most : undefined; if (l5 === undefined && (l5 = S(l4, "most")) === undefined) break b241;
if (!(l5 === "unset")) break b241;
l6 = new O6("watch.query_burst.most");
l2.add(l6);
}
b242: {
return l2;
}
}
function f42(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g42(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
function f43(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b243: {
b244: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b244;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b244;
if ((l11 === false)) break b244;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b245: {
if (l5 !== undefined) break b245;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b245;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b245;
if ((l11 === false)) break b245;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b246: {
if (l5 !== undefined) break b246;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b247: {
if (l5 === undefined) break b247;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b248: {
return l2;
}
}
function f44(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b249: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.detail : undefined; if (l6 === undefined && (l6 = S(l0, "detail")) === undefined) break b249;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b249;
if ((l8 === false)) break b249;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b250: {
if (l4 === undefined) break b250;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b251: {
return l2;
}
}
function f45(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b252: {
b253: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b253;
if ((l10 === false)) break b253;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b254: {
if (l6 !== undefined) break b254;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b254;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b254;
if ((l13 === false)) break b254;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b255: {
if (l6 !== undefined) break b255;
l7 = l3;
l8 = l4;
l9 = l5;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b256: {
if (l6 === undefined) break b256;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b257: {
return l2;
}
}
function f46(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b258: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b258;
l11 = l10;
l12 = new O7(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b259: {
if (l6 === undefined) break b259;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b260: {
return l2;
}
}
function f47(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b261: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b262: {
l13 = f44(l0,l1,"checks"); if (l13 === undefined) break b262;
if ((l13 === false)) break b262;
{
const k263 = keysOf(l8), v263 = valuesOf(l8);
for (let n263 = 0; n263 < v263.length; n263++) {
l14 = k263 === null ? n263 : k263[n263];
l15 = v263[n263];
b264: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b265: {
{
const k266 = keysOf(l10), v266 = valuesOf(l10);
for (let n266 = 0; n266 < v266.length; n266++) {
l19 = k266 === null ? n266 : k266[n266];
l20 = v266[n266];
b267: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b267;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f45(l0,l1,l17,l25,l11); if (l26 === undefined) break b264;
l27 = l26;
l28 = l27;
l29 = f46(l0,l1,l17,l9,l28); if (l29 === undefined) break b264;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b268: {
if (l7 === undefined) break b268;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b269: {
return l2;
}
}
function f48(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b270: {
b271: {
l4 = undefined;
l5 = l3;
b272: {
l6 = H(l5) ? l5.to : undefined; if (l6 === undefined && (l6 = S(l5, "to")) === undefined) break b272;
if ((l6 === false)) break b272;
break b271;}
l7 = H(l5) ? l5.by : undefined; if (l7 === undefined && (l7 = S(l5, "by")) === undefined) break b271;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b271;
l10 = l9;
l11 = new O8(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b273: {
if (l4 !== undefined) break b273;
l5 = l3;
b274: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b274;
if ((l6 === false)) break b274;
break b273;}
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b273;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b273;
l10 = l9;
l11 = new O9(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b275: {
if (l4 !== undefined) break b275;
l5 = l3;
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b275;
l7 = l6;
l8 = b_sort(l7); if (l8 === undefined) break b275;
l9 = l8;
l10 = H(l5) ? l5.to : undefined; if (l10 === undefined && (l10 = S(l5, "to")) === undefined) break b275;
l11 = l10;
l12 = b_sort(l11); if (l12 === undefined) break b275;
l13 = l12;
l14 = new O10(l9,l13);
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b276: {
if (l4 === undefined) break b276;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b277: {
return l2;
}
}
function f49(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b278: {
b279: {
l5 = undefined;
l6 = l3;
l7 = l4;
b280: {
l8 = H(l7) ? l7.by : undefined; if (l8 === undefined && (l8 = S(l7, "by")) === undefined) break b280;
if ((l8 === false)) break b280;
break b279;}
b281: {
l9 = H(l7) ? l7.to : undefined; if (l9 === undefined && (l9 = S(l7, "to")) === undefined) break b281;
if ((l9 === false)) break b281;
break b279;}
b282: {
l10 = H(l7) ? l7.duty : undefined; if (l10 === undefined && (l10 = S(l7, "duty")) === undefined) break b282;
if ((l10 === false)) break b282;
break b279;}
l11 = f19(l0,l1,l6,l7); if (l11 === undefined) break b279;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b283: {
if (l5 !== undefined) break b283;
l6 = l3;
l7 = l4;
l8 = f19(l0,l1,l6,l7); if (l8 === undefined) break b283;
l9 = l8;
l10 = b_object_get(l7,"duty",l7); if (l10 === undefined) break b283;
l11 = l10;
l12 = f48(l0,l1,l11); if (l12 === undefined) break b283;
l13 = l12;
l14 = b_object_union(l9,l13); if (l14 === undefined) break b283;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b284: {
if (l5 === undefined) break b284;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b285: {
return l2;
}
}
function g50(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b286: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b286;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b286;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b286;
if ((l9 === false)) break b286;
l10 = f40(l0,l1); if (l10 === undefined) break b286;
l11 = l10;
l12 = b_min(l11); if (l12 === undefined) break b286;
l13 = l12;
l14 = f39(l0,l1); if (l14 === undefined) break b286;
l15 = D(l14, l13); if (l15 === undefined) break b286;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b286;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b287: {
if (l3 === undefined) break b287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b288: {
return l2;
}
}
function f50(i, d) {
const k = K.noted[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g50(i, d);
note(4, v === undefined ? N : v);
return v;
}
function g51(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l49,l45,l50,l51,l52,l53,l2;
b289: {
b290: {
l3 = undefined;
b291: {
l4 = f12(l0,l1); if (l4 === undefined) break b291;
if ((l4 === false)) break b291;
break b290;}
l5 = f13(l0,l1); if (l5 === undefined) break b290;
l6 = l5;
l7 = [];
b292: {
l8 = f11(l0,l1); if (l8 === undefined) break b292;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f34(l0,l1,l6,l10); if (l11 === undefined) break b290;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b293: {
if (l3 !== undefined) break b293;
l4 = f41(l0,l1); if (l4 === undefined) break b293;
l5 = l4;
l6 = f42(l0,l1); if (l6 === undefined) break b293;
l7 = l6;
l8 = f43(l0,l1,l5,l7); if (l8 === undefined) break b293;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b293;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b293;
l13 = l12;
l14 = f12(l0,l1); if (l14 === undefined) break b293;
l15 = l14;
l16 = f41(l0,l1); if (l16 === undefined) break b293;
l17 = l16;
l18 = f42(l0,l1); if (l18 === undefined) break b293;
l19 = l18;
l20 = ["too_many_queries"];
l21 = f47(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b293;
l22 = l21;
l23 = f13(l0,l1); if (l23 === undefined) break b293;
l24 = l23;
l25 = f11(l0,l1); if (l25 === undefined) break b293;
l26 = l25;
l27 = f42(l0,l1); if (l27 === undefined) break b293;
l28 = l27;
l29 = [];
b294: {
l30 = f41(l0,l1); if (l30 === undefined) break b294;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b294;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b294;
if ((l35 === false)) break b294;
l36 = f12(l0,l1); if (l36 === undefined) break b294;
l37 = l36;
l38 = f49(l0,l1,"ask_for_reasons",l37); if (l38 === undefined) break b294;
l39 = l38;
l29.push(l39);
}
l40 = l29;
l41 = f41(l0,l1); if (l41 === undefined) break b293;
l42 = l41;
l43 = new Bare();
b295: {
l44 = f50(l0,l1); if (l44 === undefined) break b295;
l43["burst_from"] = l44;
}
b296: {
b297: {
l46 = H(l1) ? l1.packs : undefined; if (l46 === undefined && (l46 = S(l1, "packs")) === undefined) break b297;
l47 = H(l46) ? l46.watch : undefined; if (l47 === undefined && (l47 = S(l46, "watch")) === undefined) break b297;
l48 = H(l47) ? l47.query_burst : undefined; if (l48 === undefined && (l48 = S(l47, "query_burst")) === undefined) break b297;
l49 = D(l48, "values"); if (l49 === undefined) break b297;
l45 = merge(l49, l43);
break b296;
}
l45 = l43;
}
l50 = l45;
l51 = new O11(l13,l22,l28,l40,l42,l50);
l52 = f30(l0,l1,l24,l26,l9,l51); if (l52 === undefined) break b293;
l53 = l52;
if (l3 === undefined) l3 = l53; else if (!Q(l3, l53)) conflict();
}
b298: {
if (l3 === undefined) break b298;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b299: {
return l2;
}
}
function f51(i, d) {
const k = K.noted[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
note(5, v === undefined ? N : v);
return v;
}
const dynamic = { __proto__: null,
"g0/hdp/lib/law/as_of": f6,
"g0/hdp/lib/law/refused": f7,
"g0/hdp/lib/law/jurisdiction": f8,
"g0/packs/watch/query_burst/version": f11,
"g0/packs/watch/query_burst/rule": f12,
"g0/packs/watch/query_burst/name": f13,
"g0/hdp/lib/law/first_version": f14,
"g0/hdp/lib/envelope/asked_for_detail": f27,
"g0/packs/watch/query_burst/queries": f39,
"g0/packs/watch/query_burst/bursts": f40,
"g0/packs/watch/query_burst/reasons": f41,
"g0/packs/watch/query_burst/missing": f42,
"g0/packs/watch/query_burst/values/burst_from": f50,
"g0/packs/watch/query_burst/answer": f51
};
return { entrypoints: { "packs/watch/query_burst/answer": (i, d) => start(f51, i, d) } };
});
