/**
 * Lists in and out: spreadsheets and text files of households and members, read with tolerance and written back with
 * every mistake in its cell. It decides nothing about a household; it hands rows to the registry.
 */
@ApplicationModule(allowedDependencies = {"standards", "registry", "platform :: sheet", "platform :: file", "platform :: web"})
@NullMarked
package vn.chungtay.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
