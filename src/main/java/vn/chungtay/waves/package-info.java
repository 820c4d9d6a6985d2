/**
 * Sampled surveys at the beginning, in the middle and at the end of a period (đợt khảo sát đầu kỳ, giữa kỳ, cuối kỳ): which
 * households are drawn, who was asked, what came out by indicator, and what changed since the wave before. It changes
 * nothing about a household and decides nothing: classes come from reviews (docs/domain/survey-waves.md).
 */
@ApplicationModule(allowedDependencies = {"registry", "survey", "survey :: web", "documents", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.waves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
