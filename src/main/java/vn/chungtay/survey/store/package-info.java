/** The files of the questionnaires, the tables of sheets, and how a sheet is written as JSON. */
@NullMarked
package vn.chungtay.survey.store;

import org.jspecify.annotations.NullMarked;
