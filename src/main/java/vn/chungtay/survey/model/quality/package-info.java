/**
 * What the numbers of many sheets hint at. Pure; nothing here accuses anybody: a hint is shown to the team first, with
 * its numbers and its test, and is a reason to ask again.
 */
@NullMarked
@NamedInterface("quality")
package vn.chungtay.survey.model.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
