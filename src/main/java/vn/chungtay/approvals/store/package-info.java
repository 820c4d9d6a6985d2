/** Dossiers, their moves and the queue in the database; routes from files. */
@NullMarked
package vn.chungtay.approvals.store;

import org.jspecify.annotations.NullMarked;
