/**
 * Questionnaires as dated, versioned data, one evaluator of their logic, and the sheets that people filled in. It knows
 * nothing of households: whoever sends somebody out with a questionnaire says what a sheet is about, who may see it and
 * what follows from it (docs/domain/questionnaires.md).
 */
@ApplicationModule(allowedDependencies = {"platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
