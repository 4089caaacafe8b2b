/** Web authorization: who opens the page, the code for it, and what the code is exchanged for. */
@NullMarked
package cn.suishoupai.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
