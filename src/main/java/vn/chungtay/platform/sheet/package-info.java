/**
 * Tables out of and into the system: streamed XLSX and CSV files that no spreadsheet can mistake for formulas, and the
 * reading of numbers and dates as Vietnamese offices write them.
 */
@NullMarked
@NamedInterface("sheet")
package vn.chungtay.platform.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
