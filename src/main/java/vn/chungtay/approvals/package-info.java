/**
 * A dossier on its way through its steps: submitted, returned, approved, each step with its deadline, its agency and a
 * person who did not do the step before it. It knows nothing of what is in a dossier; the module that owns it is told
 * the outcome.
 */
@ApplicationModule(allowedDependencies = {"platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
