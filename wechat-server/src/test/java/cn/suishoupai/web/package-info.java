/** The outside of the server, for tests: phones that send real HTTP, files to upload, and people who act at the same instant. */
@NullMarked
package cn.suishoupai.web;

import org.jspecify.annotations.NullMarked;
