/** The SQL of users, rights, sign-ins and tokens. */
@NullMarked
package vn.chungtay.identity.store;

import org.jspecify.annotations.NullMarked;
