/**
 * Administrative units with history: levels, names, codes, parents, flags and reorganisations, each with its days. It
 * answers "which unit was this on that day?" and never treats a code as an identity (docs/adr/0040).
 *
 * <p>{@code Geography} answers questions; {@code UnitRegister} writes for the system itself. People change units through
 * this module's pages. Who may, geography cannot know, because the module of people lies above it: it asks {@code
 * UnitAuthority}, which that module implements. Reading is open to everybody who is signed in.
 */
@ApplicationModule(allowedDependencies = {"platform :: sheet", "platform :: web"})
@NullMarked
package vn.chungtay.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
