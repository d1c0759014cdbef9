#include "core/secret/word_list.h"

#include <algorithm>
#include <array>

namespace leeward::secret {

namespace {

// Our own choice. Left out on purpose: violence, bodies, families, law, illness, drink, faith, words that British and
// American hands spell differently, and what somebody could read as a threat or a command.
constexpr std::string_view kText =
    "acorn acrobat across action active actor adapt add adjust admire admit adopt advance adverb advice afford "
    "afloat agree ahead aim air airline airport airy aisle album alive alley allow almanac almond aloe aloud "
    "alpaca alpine alto amaze amber amble amount ample amuse anagram anchor ancient anemone angle animal annual "
    "answer ant antenna antique apple apply apricot apron aqua arch archive arena argon ark aroma arrange arrival "
    "art article artist aside ask assist atlas attach attend attic attract audio aurora author auto autumn avenue "
    "avocado awake award aware azalea azure badge badger bag bagel bagpipe bake baker bakery balance balcony ball "
    "ballad ballet balloon bamboo banana band bandana banjo bank banner barber barley barn barrel basalt base "
    "basic basil basin basket batch baton bay beach beacon bead beagle beaker beam bean beanie bear bee beech beet "
    "beetle beige bell bench bend berry best better bicycle big bike bill birch bird biscuit blanket blaze blazer "
    "blend block bloom blossom blue board boat bobbin bonfire bonnet bonsai bonus book boost boot border bottle "
    "bottom boulder bounce bowl box bracket braid brake bramble branch brass brave bread break breeze brick bridge "
    "brief bright bring broad bronze brook broom broth brown brownie brunch brush bubble bucket buckle bud buddy "
    "budget buffalo bugle build bulb bumper bunch bundle bunny buoy bus butler butter button cabbage cabin cabinet "
    "cable cactus cafe cake calico call calm camel camp canal canary candid candle candy canoe canopy canvas "
    "canyon cape capital car caramel caravan caraway card care career caribou carol carpet carrot carry cart "
    "carton cartoon carve cascade case cashew cashier castle casual catch cedar ceiling celery cello central "
    "century ceramic cereal chair chalet chalk chance change channel chapter charge charity charm chart charter "
    "chase chat check cheddar cheer cheese cheetah chef cherish cherry chess chicken chili chimney chip chive "
    "choice choir choose chord chorus chuckle circle circuit circus citizen citrus city claim clam class clause "
    "clay clean clear clever client cliff climate climb clip cloak clock close cloth cloud clove clover club clue "
    "cluster coach coal coast coat cobble cocoa coconut coffee coil coin collage collect college column comb "
    "combine comedy comet comfort comic comma common company compare compass compile compose compost concert conch "
    "cone connect cook cookie cool cooler copper copy coral cork corn corner cornet corral cosmic cosmos cotton "
    "couch count counter country county couple coupon course cover cow coyote cracker craft crane crater crayon "
    "cream create credit creek crepe cress crest crew cricket crisp crocus crop crouton crow crowd crown cruise "
    "crumb crust crystal cube cue culture cumin cup cupcake curator curb curious curl current curry cursor curtain "
    "curve cushion custard custom cycle cyclist cymbal cypress dahlia daily dairy daisy dance dash data dawn day "
    "dear deck decor deep deer deliver delta depth desert design desk dessert detail diagram dial dialect diamond "
    "digest digit diner dinner diploma disc dish display diver dock dollar dolphin domain dome domino donate "
    "donkey donor door dot double dough dove down dozen draft dragon drama draw drawer dream dress drift drive "
    "drizzle drop drum dry duck duet dune duplex durable during dusk dust duty eager eagle early earn earth easel "
    "east easy eat echo eclipse ecology economy edge edit editor educate effect effort egg eight elegant element "
    "eleven elf elm ember embrace emerald enamel encore end energy engage engine enjoy enter entire entry equal "
    "errand essay eternal evening event evident example excel exhibit exist expert explain explore express extend "
    "fable fact fair falcon fall fancy far farm farmer fashion fast faucet fawn feast feather feature feed fellow "
    "felt fence fennel fern ferret ferry fetch few fiction fiddle field fig figure file fill film filter final "
    "finale finch find fine finish fir firefly first fish five fjord flag flair flake flannel flask flat flax "
    "fleece flight float flock floor floral florist flour flow flower fluent fluff fluid flurry flute fly foam "
    "focus foil fold folder folk fond font food forest forever forget fork form formal format fortune forum "
    "forward fossil foster found four fox foyer frame freckle free freedom freight fresh fridge friend fringe "
    "frisbee frog front frost fruit fry fudge fuel full fun funny future gain gala galaxy gallery gallon game "
    "garage garden garland garlic garment garnet gate gather gauge gazebo gazelle gecko gentle genuine geyser "
    "giant gift giggle ginger giraffe give glacier glad glade glance glass glaze gleam glide glimmer glitter globe "
    "glossy glove glow glue goal goat gold golden golf gondola good goose gopher gown grace grade gradual graft "
    "grain gram grammar grand granite granola grant grape graph grass gravel gravity gravy great green greet grid "
    "griddle grill grocer grocery groove ground group grove grow growth guava guest guide guitar gulf gull gumdrop "
    "guppy gym habit half hall halo hamlet hammock hamper hamster handle hangar happy hare harmony harp harvest "
    "hat hatter haven hawk hay hazel heather heavy height helium hello helmet help hen herald herb herd here hero "
    "heron herring high highway hiking hill hilltop hinge history hobby hockey hold holiday holly home honest "
    "honey hood hoop hope hopeful horizon horn horse host hostel hotel hour house hover huddle hue hum human "
    "humble hunch hundred hut ice iceberg icicle icing icon idea ideal igloo iguana image imagine inch include "
    "indigo indoor ink inland inlet inn inside inspire invent invite inward iris iron island isle item ivory ivy "
    "jacket jade jaguar jam jar jasmine jay jazz jeans jelly jet jetty jewel jigsaw jingle job jogger join joke "
    "jolly journey joy joyful juggle juice jumbo jump jungle juniper justice jute kale kayak kazoo keen keep kelp "
    "kennel kernel kettle key keyhole keynote khaki kilo kilt kimono kind kindle king kingdom kiosk kitchen kite "
    "kitten kiwi knack knight knit know koala kudos label lacquer ladder ladle ladybug lagoon lake lamb lamp land "
    "lantern lapel laptop larch large lark latch lather latin latte laugh launch laundry laurel lava lawn layer "
    "layout leader leaf league learn least lecture leek legacy legend lemon lend length lens lentil leopard lesson "
    "letter lettuce level liberty library life lift light like lilac lily lime line liner link lion liquid list "
    "listen little live lively lizard load loaf lobby lobster local locate locket lodge loft log logic logo long "
    "look loom loop lotus lounge lovely loyal lucid luck lucky luggage lullaby lunar lunch luxury lyric machine "
    "magenta magic magpie mail mailbox main major maker mallard mammoth manage mango manner manor mantle manual "
    "many map maple marble margin marina marine market marlin marmot maroon marsh mascot match math matter mauve "
    "maybe mayor maze meadow meal measure medal media medium meet melody melon melt member memo memory mention "
    "mentor menu mercury merge merit mermaid merry message metal meteor method metro middle might mild mile milk "
    "milkman mill million mind mineral minimum minnow mint minute mirror mist mitten mixer mobile model modem "
    "modern modest module moment money monitor monkey month mood moon moose morning mosaic moss moth motion motor "
    "motto mouse move movie muffin mug mule mural museum music musical mussel mustang mustard myrtle mystery myth "
    "name nap napkin narrate nation nature near nearby neat necktie nectar neon nest net network neutral new news "
    "next nice night nimble nine noble nod nomad noodle noon normal north notch note notice notion nova novel now "
    "nozzle number nutmeg nylon oak oar oasis oat oatmeal oboe obvious ocean octagon octave octopus offer office "
    "often oil okay okra olive onion online onyx opal open opera opinion orange orbit orca orchard orchid order "
    "oregano organic orient origami origin oriole ostrich otter outdoor outer outfit outing outlet outline outlook "
    "outside oval oven overall overlap oxygen oyster ozone pace pack package packet pad paddle paddock page "
    "pageant paint pair palace palette pan pancake panda panel pantry papa papaya paper paprika parade paragon "
    "parcel pardon parent park parka parrot parsley parsnip party pasta paste pastel pastime pastry pasture patch "
    "path patio pattern pause pave paw pea peace peach peacock peak peanut pear pearl pebble pecan pedal pelican "
    "pen pencil pendant penguin penny people pepper percent perfect perfume perhaps pesto petal petite petunia "
    "phase phone photo phrase piano piccolo pick pickle picnic picture pie piece pier pigeon pigment pile pillar "
    "pillow pilot pin pine pink pioneer pipe pitcher pivot pizza place plaid plain plan plane planet plank plant "
    "plaster plastic plate platter play player plaza please pleat plenty plot plum plume plush pocket pod podium "
    "poem poet point polar polish polite polka pollen polo ponder pony pool popcorn poplar poppy popular porch "
    "port portal porter portion post poster potato potter pottery powder prairie praise predict prefer premium "
    "prepare present press pretty pretzel prevent preview prince print prism prize proceed profile project promise "
    "promote prompt proper protein provide public publish pudding puddle puffin pulp pumice pumpkin puppet puppy "
    "pure purple purpose purr puzzle pyramid quail quaint quality quantum quarter quartet quartz queen quest queue "
    "quiet quill quilt quiz quote rabbit raccoon radiant radio radish raft rafter rail railing railway rain "
    "rainbow raise raisin rally ramp ranch random range ranger rapid rare rather ratio rattle raven ravine ravioli "
    "reach read reader ready real really recall receive recent recipe record recover recycle red redwood reed reef "
    "reel refer refresh region regular relax relay relief relish render renew repair repeat reply resin resolve "
    "resort rest result resume retail reunion revolve reward rhubarb rhyme rhythm ribbon rice rich riddle ridge "
    "right ring rinse ripe ripple rise river rivet road roam roast robin robot robust rock rocket rodeo role roll "
    "roller romaine roof roofing rook room rooster root rose rotate round route routine row royal rubber ruby "
    "rudder ruffle rug rugby run runner runway rural rustic rye saddle safari saffron saga sage sail sailor salad "
    "salmon salon salsa salt salute same sample sand sandal sandbox satchel satin sauce saucer savanna save "
    "sawdust scale scallop scamper scarf scatter scenic scent scholar school science scone scoop scooter scope "
    "score scout screen script scroll scrub sea seafood seaside season seat seaweed second section see seed seek "
    "seminar sequel sequoia serene series sesame session set seven shape share shawl sheep sheet shelf shell "
    "shelter sherbet shimmer shine shiny ship shirt shovel show shrub shuffle side sierra sift sign signal silent "
    "silk silver similar simmer simple sincere sing singer single site skate sketch ski skill skip sky skylark "
    "skyline slate sled sleep sleeve sleigh slice slide slipper slogan slope small smile smooth snack snail "
    "sneaker snow snowman soap soccer sock sofa soil solar solid solo sonata song sonnet soprano sound soup source "
    "south space spaniel spark sparkle sparrow spatula speak special speech speed sphere spice spinach spiral "
    "spirit splash sponge spoon sprig spring sprint sprout spruce square squash stable stack stadium stair stanza "
    "staple star start state steady steam steel stellar stencil stereo steward still stir stitch stone stool stork "
    "storm story stream street stripe stroll strong student studio study style subject suburb subway success suede "
    "sugar suggest suit summary summer summit sun sunbeam sundial sunny sunrise sunset super supper supply surf "
    "sushi swan sway sweater sweep sweet swift swim swing switch swivel syrup table tablet taco tadpole taffy "
    "tailor talk tall tame tango taxi tea teach teacher teal team teapot teddy tell tempo ten tennis texture thank "
    "thatch theme theory thermos thesis thicken thimble thing think thirty thistle thought thread three thrift "
    "thrive throne thrush thunder thyme tiara ticket tide tidy tiger tile tiller timber time timer tin tinker "
    "tinsel tint tiny tip tissue title toast toaster today toffee token tomato tone tonight tool toolbox topaz "
    "topic torch total toucan tour tourist toward towel tower town toy tractor trade traffic trail trailer train "
    "trait tram transit trapeze travel tray treat treaty tree treetop trek trellis trend tribute trickle trim trio "
    "trip triple trolley trophy tropic trot trout trowel truck truffle trumpet trunk trust truth try tuba tube "
    "tugboat tulip tumble tuna tune tunic tunnel turban turn turnip turtle tutor tuxedo tweed twelve twenty twice "
    "twig twinkle twirl twist two type typist ukulele ultra umpire unicorn uniform union unique unit unite unusual "
    "unwind update upgrade uphill uplift upper upright upside uptown upward urban usable use useful usher usual "
    "utensil utility utmost vacant vacuum valid valley value valve vanilla vanish variety various varnish vase "
    "vector vehicle velvet venture venue veranda verb verify verse version vest viaduct vibrant video view village "
    "vine vinegar vintage vinyl viola violet violin visa visible vision visit visitor vista visual vital vitamin "
    "vivid vocal voice volcano volley volume vowel voyage wafer waffle wagon wait waiter wake walk walkway wall "
    "wallet walnut walrus waltz wander warbler warm warmth wash washer water wave way wear weather weave web "
    "website wedge week weekend welcome west western wetland whale wharf wheat wheel whim whimsy whisk whisper "
    "whistle white whole wicker wide widget width wigwam wild will willow win wind window windy wing winner winter "
    "wisdom wise wish wizard wombat wonder wood wooden wool word work worker world worth woven wrap wreath wren "
    "writer writing yacht yak yam yard yarn year yearly yeast yellow yield yodel yoga yogurt yolk yurt zany zebra "
    "zenith zephyr zero zest zigzag zinc zinnia zipper zodiac zone zoo zoology zoom";

constexpr auto kCount = static_cast<std::size_t>(std::ranges::count(kText, ' ')) + 1;

constexpr std::array<std::string_view, kCount> split() {
    std::array<std::string_view, kCount> words;
    std::string_view rest = kText;
    for (std::string_view& word : words) {
        word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    }
    return words;
}

constexpr std::array<std::string_view, kCount> kWords = split();
static_assert(kCount >= 2048, "six words are 66 bits");

} // namespace

std::span<const std::string_view> suggestedWords() {
    return kWords;
}

} // namespace leeward::secret
