/**
 * A sheet as a plain form, section by section, for the pages of those who own sheets: {@code SheetPages} draws and reads
 * it, the fragments of {@code survey/sheet.html} show it. It has no page of its own.
 */
@NullMarked
@NamedInterface("web")
package vn.chungtay.survey.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
