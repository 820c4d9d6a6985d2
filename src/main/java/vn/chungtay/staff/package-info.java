/**
 * Who works for poverty reduction, where and from when to when, and which courses they attended: the register of which a
 * plan promises that all were trained. It holds names, shows them to those who are responsible for the unit, and tells
 * everybody else numbers.
 */
@ApplicationModule(allowedDependencies = {"documents", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
