/** Sign-in, account and users pages, and the security of all addresses. */
@NullMarked
package vn.chungtay.identity.web;

import org.jspecify.annotations.NullMarked;
