/**
 * Family names that stand before the given name in Korean and Chinese usage, in lower case as English newspapers print them.
 * The commonest of each language by public census counts; a name in this list may also be a given name elsewhere (`Lee`, `Kim`),
 * so that the rest of the name and the article decide.
 */
export const FAMILY_FIRST = `
ahn an bae baek bai ban cai cao chae chang chen cheng cheon cho choi chong chu chun chung cui dai deng ding dong du duan fan
fang feng fu gao geng go gong gu guo gwon ha hahm ham han hao he heo ho hong hou hu hua huang huh hur hwang im jang jeon jeong
ji jia jiang jin jo joo ju jung kang kim ko kong koo ku kwak kwon lai lee lei li liang liao lim lin liu lu luo ma mao meng min
moon nam noh oh pak pan pang park peng pyo qian qin qiu ren rhee roh ryu seo seok shao shen shi shin shim sim so sohn son song
su suh sun tan tang tian tong tse tsai tu wan wang wei wen whang won woo wu xi xia xiang xiao xie xing xiong xu xue yan yang ye
yi yim yin yoo yoon you yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zou
`;
