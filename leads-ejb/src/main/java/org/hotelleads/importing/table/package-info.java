/** Reads the tables that people send: text files and workbooks of whoever made them, line by line, and believes none of them. */
package org.hotelleads.importing.table;
