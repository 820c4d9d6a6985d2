/**
 * A dossier on its way through its steps: submitted, returned, approved, each step with its deadline, its agency and a
 * person who did not do the step before it. It knows nothing of what is in a dossier; the module that owns it is told
 * the outcome.
 *
 * <p>{@code Dossiers} opens and moves them; the owner contributes a {@code DossierOwner} and a file of routes under
 * {@code approvals/}. Where a dossier stands is told by its last move and by nothing else; the database refuses moves
 * of its makers, and two steps running by one person, by itself (docs/domain/approvals.md).
 */
@ApplicationModule(allowedDependencies = {"platform :: days", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
