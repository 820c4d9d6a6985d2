/** The logic of questionnaires: how it is written, read and evaluated. Pure. */
@NullMarked
package vn.chungtay.survey.model;

import org.jspecify.annotations.NullMarked;
