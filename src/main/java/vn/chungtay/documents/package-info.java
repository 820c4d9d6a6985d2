/**
 * Official documents: files read as lines of text whatever their format, the register of legal documents that others
 * rest on, and papers written in the form of Decree 30/2020/NĐ-CP. It knows no plan and no household; what a text means
 * is for the modules above.
 */
@ApplicationModule(allowedDependencies = {"platform :: file", "platform :: web", "platform :: sheet"})
@NullMarked
package vn.chungtay.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
