/** Rules of a dossier: who may move it where, and until when a step is to be done. */
@NullMarked
package vn.chungtay.approvals.model;

import org.jspecify.annotations.NullMarked;
