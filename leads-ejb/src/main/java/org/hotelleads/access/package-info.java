/** Who is asking, and what they may do: people, their sign-ins, API keys, and the permission that each operation needs. */
package org.hotelleads.access;
