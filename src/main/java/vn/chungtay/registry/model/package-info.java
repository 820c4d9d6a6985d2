/** Pure rules of households: ages, attributes, the 36 months after an escape, periods and movements. */
@NullMarked
package vn.chungtay.registry.model;

import org.jspecify.annotations.NullMarked;
