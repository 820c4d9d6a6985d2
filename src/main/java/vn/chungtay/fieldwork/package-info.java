/**
 * Sheets that are filled in without a network: devices, what each takes along, packets that come back in any order and any
 * number of times, their merging field by field, what two people answered differently, what could not be taken in, and
 * evidence that follows later. It knows nothing of households: whoever sends people out contributes {@link
 * vn.chungtay.fieldwork.FieldVisits} (docs/domain/field-work.md).
 */
@ApplicationModule(allowedDependencies = {"survey", "survey :: web", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
