/** What is done with questionnaires and sheets. */
@NullMarked
package vn.chungtay.survey.usecase;

import org.jspecify.annotations.NullMarked;
