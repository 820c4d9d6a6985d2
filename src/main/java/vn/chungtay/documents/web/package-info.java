/** Pages of documents. */
@NullMarked
package vn.chungtay.documents.web;

import org.jspecify.annotations.NullMarked;
