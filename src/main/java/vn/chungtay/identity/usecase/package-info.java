/** What people and the system do with users, rights, sign-ins and tokens. */
@NullMarked
package vn.chungtay.identity.usecase;

import org.jspecify.annotations.NullMarked;
