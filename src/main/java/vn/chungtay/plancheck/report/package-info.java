/** Findings as they leave the program, for people and for machines; without server and database. */
@NullMarked
package vn.chungtay.plancheck.report;

import org.jspecify.annotations.NullMarked;
