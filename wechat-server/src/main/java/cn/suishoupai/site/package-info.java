/** The phone's shell: home, gallery, work page, my page, and the account's chat dialogue. */
@NullMarked
package cn.suishoupai.site;

import org.jspecify.annotations.NullMarked;
