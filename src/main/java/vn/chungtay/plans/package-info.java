/**
 * A yearly plan as a whole: what it rests on, its sections, duties, deadlines and recipients, its versions from draft to
 * replaced, the plans that must follow below it, the document composed from it, and its year.
 */
@ApplicationModule(allowedDependencies = {"documents", "documents :: paper", "approvals", "programme", "standards", "plancheck", "targets", "budget", "figures", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
