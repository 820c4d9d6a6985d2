/** The page on which people follow their work, and an operator everybody's. */
@NullMarked
package vn.chungtay.jobs.web;

import org.jspecify.annotations.NullMarked;
