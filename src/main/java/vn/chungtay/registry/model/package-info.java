/** Pure rules of households: ages, attributes, periods and the 36 months after an escape. */
@NullMarked
package vn.chungtay.registry.model;

import org.jspecify.annotations.NullMarked;
