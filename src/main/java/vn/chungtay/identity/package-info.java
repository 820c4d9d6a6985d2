/**
 * People who use the system, their rights by role, unit and day, their sign-ins and access tokens. {@link
 * vn.chungtay.identity.Access} is the one place that decides whether somebody may do something somewhere.
 */
@ApplicationModule(allowedDependencies = {"platform :: sheet", "platform :: web"})
@NullMarked
package vn.chungtay.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
