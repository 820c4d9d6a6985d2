package vn.chungtay.registry.model.next;

import java.time.LocalDate;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.StandardId;

/**
 * What somebody saw of a household last.
 *
 * @param standard by which it was judged, which says what the numbers of its indicators mean
 */
public record LastLook(AssessmentId id, LocalDate on, StandardId standard, Evidence evidence) {}
