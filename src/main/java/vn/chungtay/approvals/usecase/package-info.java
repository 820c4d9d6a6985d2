/** Opening, moving and reading dossiers. */
@NullMarked
package vn.chungtay.approvals.usecase;

import org.jspecify.annotations.NullMarked;
