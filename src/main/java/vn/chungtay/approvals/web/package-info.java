/** Pages of the queue and of a dossier. */
@NullMarked
package vn.chungtay.approvals.web;

import org.jspecify.annotations.NullMarked;
