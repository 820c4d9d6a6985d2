/**
 * Reads a finished plan, of any place and from any file, and finds what is wrong in it: sums, rates, ratios, text
 * against table, numbering, cited documents, wording. Pure functions from lines of text to findings with their proof;
 * it knows no record of ours, so that it judges a stranger's plan as it judges our own.
 */
@ApplicationModule(allowedDependencies = {"documents", "programme", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.plancheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
