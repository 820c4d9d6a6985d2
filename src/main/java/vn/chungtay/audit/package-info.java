/**
 * Who did what to whom, and how far back they looked: one append-only trail that nobody can change, searchable by those
 * with the right. It holds ids and actions, never names or free text about a person.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.chungtay.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
