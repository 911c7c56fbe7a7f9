/** Single sign-on: people come in by the identity provider of their chain, after OpenID Connect. */
package org.hotelleads.web.access.sso;
