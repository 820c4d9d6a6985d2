/**
 * The anatomy of the programme by period, as dated data with its legal basis: component projects and activities under
 * their official numbers, target groups, capital sources and kinds, counterpart rules and norms.
 */
@ApplicationModule(allowedDependencies = {"documents", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
