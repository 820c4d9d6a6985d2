/**
 * Durable background work: planned in the transaction that wants it, run afterwards, tried again after a crash, and
 * visible with its progress to the person who asked for it and to an operator.
 */
@ApplicationModule(allowedDependencies = {"platform :: backup", "platform :: database", "platform :: sheet", "platform :: web"})
@NullMarked
package vn.chungtay.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
